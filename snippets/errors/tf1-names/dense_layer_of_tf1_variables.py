"""Two variables and a product make a dense layer for a graph, under the names of the old layer.

:fixes: keras3-has-no-tf1-layers
:given: network

>>> with tf.Graph().as_default() as graph:
...     output = network(dense)
...     names = [v.op.name for v in tf.compat.v1.global_variables()]
>>> output.shape.as_list()
[None, 3]
>>> names
['dense/kernel', 'dense/bias']
"""

import tensorflow as tf


def dense(x, units, activation=None, name="dense"):
    with tf.compat.v1.variable_scope(name):
        kernel = tf.compat.v1.get_variable("kernel", [x.shape[-1], units])
        zeros = tf.compat.v1.zeros_initializer()
        bias = tf.compat.v1.get_variable("bias", [units], initializer=zeros)
    output = tf.matmul(x, kernel) + bias
    return activation(output) if activation else output


def network(dense):
    features = tf.compat.v1.placeholder(tf.float32, [None, 2])
    return dense(features, 3)
