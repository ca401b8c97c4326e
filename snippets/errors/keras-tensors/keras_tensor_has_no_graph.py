"""A `KerasTensor` has no `graph` and no `op`.

:family: kerastensor-no-graph-attribute

>>> scores.graph
Traceback (most recent call last):
    ...
AttributeError: 'KerasTensor' object has no attribute 'graph'
>>> scores.op
Traceback (most recent call last):
    ...
AttributeError: 'KerasTensor' object has no attribute 'op'
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
scores = tf.keras.layers.Dense(1, name="scores")(inputs)
