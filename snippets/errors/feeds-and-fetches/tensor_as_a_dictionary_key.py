"""With TF2 behavior, `==` compares the values of eager tensors, so one cannot be a key.

:family: tensor-unhashable
:given: scores total

>>> cache = {scores: "scores"}
Traceback (most recent call last):
    ...
TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
>>> cache = {total: "total"}
Traceback (most recent call last):
    ...
TypeError: Variable is unhashable. Instead, use variable.ref() as the key. (Variable: <tf.Variable 'Variable:0' shape=() dtype=int32, numpy=6>)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
total = tf.Variable(6)
