"""`wrap_function` runs TF1 code in a graph of its own and keeps its variables; a tape follows the call.

:needs: mode=tf2 -- calling a function gives a value only with eager execution

>>> features = tf.constant([1.0, 2.0])
>>> with tf.GradientTape() as tape:
...     tape.watch(features)
...     result = score(features)
>>> print(result.numpy(), tape.gradient(result, features).numpy())
21.0 [ 1. 10.]
>>> [variable.name for variable in score.graph.variables]
['weights:0']
"""

import tensorflow as tf


def old_code(features):
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    return tf.reduce_sum(features * weights)


score = tf.compat.v1.wrap_function(old_code, [tf.TensorSpec([2], tf.float32)])
