"""A layer takes what another layer returned, and not that layer.

:family: keras-wants-symbolic
:fixes: keras-wants-symbolic
:given: inputs hidden

>>> tf.keras.layers.Dense(1, name="scores")(hidden)
Traceback (most recent call last):
    ...
ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: <Dense name=hidden, built=False> (of type <class 'keras.src.layers.core.dense.Dense'>)
>>> scores = tf.keras.layers.Dense(1, name="scores")(hidden(inputs))
>>> tf.keras.Model(inputs, scores).output_shape
(None, 1)
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
hidden = tf.keras.layers.Dense(3, name="hidden")
