"""In a scope with `reuse=True`, `minimize` of Momentum cannot add its variable.

:family: variable-does-not-exist-reuse
:fixes: variable-does-not-exist-reuse
:given: graph weights loss optimizer

>>> with graph.as_default():
...     with tf.compat.v1.variable_scope("", reuse=True):
...         train = optimizer.minimize(loss)
Traceback (most recent call last):
    ...
ValueError: Variable weights/Momentum/ does not exist, or was not created with tf.get_variable(). Did you mean to set reuse=tf.AUTO_REUSE in VarScope?
>>> with graph.as_default():
...     train = optimizer.minimize(loss)
>>> train.graph is graph
True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", [2], use_resource=True)
    loss = tf.reduce_sum(tf.square(weights))
    optimizer = tf.compat.v1.train.MomentumOptimizer(0.1, momentum=0.9)
