"""Outputs and gradients built in one graph are run together.

:fixes: keras-function-multiple-graphs

>>> outputs, slopes = run_with_gradient([[1.0, 2.0]])
>>> print(outputs, slopes)
[[5.]] [[2. 4.]]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    inputs = tf.compat.v1.placeholder(tf.float32, [None, 2])
    weights = tf.ones([2, 1])
    outputs = tf.matmul(tf.square(inputs), weights)
    (slopes,) = tf.gradients(outputs, [inputs])

session = tf.compat.v1.Session(graph=graph)


def run_with_gradient(values):
    return session.run([outputs, slopes], {inputs: values})
