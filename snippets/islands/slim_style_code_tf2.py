"""In TF2, `wrap_function` builds such code once, keeps its variables and gives a function to call and to train.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: dense network

>>> spec = tf.TensorSpec([None, 2], tf.float32)
>>> net = tf.compat.v1.wrap_function(network, [spec])
>>> variables = list(net.graph.variables)
>>> [variable.name for variable in variables]
['net/first/weights:0', 'net/second/weights:0']
>>> with tf.GradientTape() as tape:
...     loss = tf.reduce_sum(net(tf.constant([[1.0, 2.0]])))
>>> tape.gradient(loss, variables)[1].numpy().tolist()
[[3.0], [3.0]]
>>> print(net(tf.constant([[1.0, 2.0]])).numpy().tolist())
[[6.0]]
"""

import tensorflow as tf


def dense(x, size, scope):
    with tf.compat.v1.variable_scope(scope):
        shape = [x.shape[-1], size]
        weights = tf.compat.v1.get_variable("weights", shape)
    return tf.matmul(x, weights)


def network(x):
    ones = tf.compat.v1.ones_initializer()
    with tf.compat.v1.variable_scope(
        "net", initializer=ones, reuse=tf.compat.v1.AUTO_REUSE
    ):
        return dense(dense(x, 2, "first"), 1, "second")
