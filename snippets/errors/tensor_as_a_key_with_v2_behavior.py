"""TensorFlow 1.15 refuses a tensor as a key only after `enable_v2_behavior()`.

:family: tensor-unhashable
:needs: tf<2.0 -- in TensorFlow 2 this is the default

>>> cache = {scores: "scores"}
1
>>> cache = {total: "total"}
1
>>> cache = {scores.experimental_ref(): "scores"}
>>> cache[scores.experimental_ref()]
1
"""

import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

scores = tf.constant([1, 2, 3])
total = tf.Variable(6)
