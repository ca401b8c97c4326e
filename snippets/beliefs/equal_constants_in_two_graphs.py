"""Equal constants of two graphs print alike through `tf.compat.v1.Session`; TensorFlow 2 has no `tf.Session`.

:family: no-attribute-session

>>> print_both(tf.Session)
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'Session'
>>> print_both(tf.compat.v1.Session)
Graph 1 result: [4 5 6]
Graph 2 result: [4 5 6]
"""

import tensorflow as tf


def print_both(session_class):
    graph1 = tf.Graph()
    with graph1.as_default(), session_class() as session1:
        tensor_b = tf.constant([4, 5, 6])
        print("Graph 1 result:", session1.run(tensor_b))

    graph2 = tf.Graph()
    with graph2.as_default(), session_class() as session2:
        tensor_c = tf.constant([4, 5, 6])
        print("Graph 2 result:", session2.run(tensor_c))
