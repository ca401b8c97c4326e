"""Of three ways to start over, two replace the default graph; none ends a session that you opened.

:process: it replaces the default graph of the process

>>> start_over_by(tf.Graph)
(False, array([1, 2, 3], dtype=int32))
>>> start_over_by(tf.compat.v1.reset_default_graph)
(True, array([1, 2, 3], dtype=int32))
>>> start_over_by(tf.keras.backend.clear_session)
(True, array([1, 2, 3], dtype=int32))
"""

import tensorflow as tf


def start_over_by(way):
    """Tell whether the default graph was replaced, and run an old tensor."""
    graph = tf.compat.v1.get_default_graph()
    with graph.as_default():
        scores = tf.constant([1, 2, 3])
    session = tf.compat.v1.Session(graph=graph)
    way()
    replaced = tf.compat.v1.get_default_graph() is not graph
    return replaced, session.run(scores)
