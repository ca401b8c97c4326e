"""Before Keras 3 a symbolic tensor of Keras cannot be a key either.

:family: tensor-unhashable
:needs: mode=tf2, tf<2.16 -- a tensor of Keras 3 can be a key, and a graph tensor can be one

>>> cache = {scores: "scores"}
1
"""

import tensorflow as tf

scores = tf.keras.Input([3], name="scores")
