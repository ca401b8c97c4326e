"""A functional model counts its outputs in `outputs`, a list; made with one tensor, its `output` is a tensor.

:family: symbolic-len
:fixes: symbolic-len

>>> len(model.output)
Traceback (most recent call last):
    ...
TypeError: object of type 'KerasTensor' has no len()
>>> len(model.outputs)
1
"""

import tensorflow as tf

inputs = tf.keras.Input([4], name="state")
values = tf.keras.layers.Dense(2, name="values")(inputs)
model = tf.keras.Model(inputs, values)
