"""Partitioned variables have the same rules and messages of their own.

:family: variable-already-exists variable-does-not-exist-reuse

>>> with graph.as_default():
...     first = weights(reuse=True)
Traceback (most recent call last):
    ...
ValueError: PartitionedVariable model/weights does not exist, or was not created with tf.get_variable(). Did you mean to set reuse=False or reuse=tf.AUTO_REUSE in VarScope?
>>> with graph.as_default():
...     first = weights()
...     second = weights()
Traceback (most recent call last):
    ...
ValueError: Partitioned variable with name model/weights already exists. Did you mean to set reuse=True or reuse=tf.AUTO_REUSE in VarScope?
"""

import tensorflow as tf

graph = tf.Graph()
halves = tf.compat.v1.fixed_size_partitioner(2)


def weights(reuse=None):
    with tf.compat.v1.variable_scope("model", reuse=reuse, partitioner=halves):
        return tf.compat.v1.get_variable("weights", [4], use_resource=True)
