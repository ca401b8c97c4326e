"""A value fetched in one graph becomes a new tensor with equal data in another.

:family: no-attribute-session

>>> carry_over(tf.Session)
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'Session'
>>> carry_over(tf.compat.v1.Session)
Graph 2 result: [7 8 9]
same tensor: False
"""

import tensorflow as tf


def carry_over(session_class):
    graph1 = tf.Graph()
    with graph1.as_default():
        tensor_d = tf.constant([7, 8, 9])
        with session_class() as session1:
            value = session1.run(tensor_d)

    graph2 = tf.Graph()
    with graph2.as_default():
        tensor_e = tf.constant(value)
        with session_class() as session2:
            print("Graph 2 result:", session2.run(tensor_e))

    print("same tensor:", tensor_e is tensor_d)
