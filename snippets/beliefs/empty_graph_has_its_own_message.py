"""A session on an empty graph names the empty graph in its message, not the tensor of the other graph.

:family: no-attribute-session

>>> fetch_from_second_graph(tf.Session)
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'Session'
>>> fetch_from_second_graph(tf.compat.v1.Session)
Error: The Session graph is empty. Add operations to the graph before calling run().
"""

import tensorflow as tf


def fetch_from_second_graph(session_class):
    graph1 = tf.Graph()
    with graph1.as_default():
        tensor_a = tf.constant([1, 2, 3])

    graph2 = tf.Graph()
    with graph2.as_default(), session_class() as session:
        try:
            print(session.run(tensor_a))
        except Exception as error:
            print(f"Error: {error}")
