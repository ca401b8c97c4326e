"""With TF2 behavior, a symbolic tensor of Keras 2 cannot be a key either.

:family: tensor-unhashable
:needs: mode=tf2, tf<2.16 -- a tensor of Keras 3 can be a key, and a graph tensor can be one

>>> cache = {scores: "scores"}
Traceback (most recent call last):
    ...
TypeError: Tensors are unhashable (this tensor: KerasTensor(type_spec=TensorSpec(shape=(None, 3), dtype=tf.float32, name='scores'), name='scores', description="created by layer 'scores'")). Instead, use tensor.ref() as the key.
"""

import tensorflow as tf

scores = tf.keras.Input([3], name="scores")
