"""A Sequential model that was told no input shape, and a layer of it, have no output yet.

:family: layer-never-called
:given: model

>>> model.get_layer("hidden").output
Traceback (most recent call last):
    ...
AttributeError: The layer hidden has never been called and thus has no defined output.
>>> model.output
Traceback (most recent call last):
    ...
AttributeError: The layer classifier has never been called and thus has no defined output.
>>> model.input
Traceback (most recent call last):
    ...
AttributeError: The layer classifier has never been called and thus has no defined input.
>>> model.outputs
Traceback (most recent call last):
    ...
AttributeError: Sequential model 'classifier' has no defined outputs yet.
"""

import tensorflow as tf

model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(3, name="hidden"),
        tf.keras.layers.Dense(1, name="scores"),
    ],
    name="classifier",
)
