"""In Keras 3 a Sequential model with an Input that was not called has `outputs`, and no `output`.

:family: layer-never-called
:given: model

>>> tf.keras.Model(model.inputs, model.output).output_shape
Traceback (most recent call last):
    ...
AttributeError: The layer classifier has never been called and thus has no defined output.
"""

import tensorflow as tf

model = tf.keras.Sequential(
    [
        tf.keras.Input([2]),
        tf.keras.layers.Dense(3, name="hidden"),
        tf.keras.layers.Dense(1, name="scores"),
    ],
    name="classifier",
)
