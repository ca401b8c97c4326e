"""`inputs` and `outputs` of a Sequential model that has an Input make a model.

:fixes: layer-never-called
:given: model

>>> tf.keras.Model(model.inputs, model.outputs[0]).output_shape
(None, 1)
>>> features = tf.keras.Model(model.inputs, model.layers[-2].output)
>>> features.output_shape
(None, 3)
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
