"""`tf.py_function` leaves a token in the definition, as `tf.numpy_function` does.

>>> for node in graph.as_graph_def().node:
...     print(node.op, node.attr["token"].s)
Const b''
PyFunc b'pyfunc_0'
EagerPyFunc b'pyfunc_1'
"""

import tensorflow as tf


def add_one(x):
    return x + 1


with tf.Graph().as_default() as graph:
    ones = tf.ones([2])
    tf.numpy_function(add_one, [ones], tf.float32)
    tf.py_function(add_one, [ones], tf.float32)
