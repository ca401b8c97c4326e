"""In a graph, a function can request a device for each operation; the block for it is in `compat.v1`.

>>> for operation in graph.get_operations():
...     print(operation.type, operation.device)
Const /device:CPU:0
Square /device:GPU:0
>>> with tf.device(by_type):
...     pass
Traceback (most recent call last):
    ...
RuntimeError: tf.device does not support functions.
"""

import tensorflow as tf


def by_type(operation):
    return "/device:CPU:0" if operation.type == "Const" else "/device:GPU:0"


with tf.Graph().as_default() as graph, tf.compat.v1.device(by_type):
    scores = tf.constant([1, 2, 3])
    squares = tf.square(scores)
