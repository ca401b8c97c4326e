"""A tensor from elsewhere enters a model as the value of an input.

:fixes: no-keras-history
:given: inputs

>>> [tensor.name.split(":")[0] for tensor in model.inputs]
['inputs', 'weights']
>>> model.output_shape
(None, 2)
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
weights = tf.keras.Input([2], name="weights")
weighted = tf.keras.layers.Multiply()([inputs, weights])
model = tf.keras.Model([inputs, weights], weighted)
