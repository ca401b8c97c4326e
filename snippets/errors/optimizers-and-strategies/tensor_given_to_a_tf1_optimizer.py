"""A TF1-style optimizer names the tensor that it cannot update.

:family: optimizer-not-a-variable

>>> with graph.as_default():
...     optimizer.minimize(loss, var_list=[row])
Traceback (most recent call last):
    ...
NotImplementedError: ('Trying to update a Tensor ', <tf.Tensor 'row:0' shape=(1, 2) dtype=float32>)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])
    row = tf.reshape(weights, [1, 2], name="row")
    loss = tf.reduce_sum(row * row)
    optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.5)
