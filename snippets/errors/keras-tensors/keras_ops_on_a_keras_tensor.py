"""`keras.ops.square` takes a symbolic tensor of Keras.

:needs: tf>=2.16 -- `keras.ops` came with Keras 3
:fixes: kerastensor-to-tf
:given: inputs

>>> tf.keras.ops.square(inputs)  # doctest: +ELLIPSIS
<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>
>>> tf.keras.Model(inputs, tf.keras.ops.square(inputs)).output_shape
(None, 2)
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
