"""TensorFlow 1.15 refuses a tensor as a key after `enable_v2_behavior()`.

:family: tensor-unhashable
:needs: tf<2.0 -- in TensorFlow 2 this is the default
:process: it switches a behavior of the whole process

>>> cache = {scores: "scores"}
Traceback (most recent call last):
    ...
TypeError: Tensor is unhashable if Tensor equality is enabled. Instead, use tensor.experimental_ref() as the key.
>>> cache = {total: "total"}
Traceback (most recent call last):
    ...
TypeError: Variable is unhashable if Tensor equality is enabled. Instead, use tensor.experimental_ref() as the key.
>>> cache = {scores.experimental_ref(): "scores"}
>>> cache[scores.experimental_ref()]
'scores'
"""

import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

scores = tf.constant([1, 2, 3])
total = tf.Variable(6)
