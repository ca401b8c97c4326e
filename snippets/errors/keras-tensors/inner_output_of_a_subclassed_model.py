"""A layer that a subclassed model called on values alone has no output.

:family: layer-never-called
:given: Classifier model batch

>>> scores = model(batch)
>>> tf.keras.Model(inputs, model.hidden.output)
Traceback (most recent call last):
    ...
AttributeError: The layer hidden has never been called and thus has no defined output.
"""

import numpy as np
import tensorflow as tf


class Classifier(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(3, name="hidden")
        self.scores = tf.keras.layers.Dense(1, name="scores")

    def call(self, values):
        return self.scores(self.hidden(values))


model = Classifier()
batch = np.ones([1, 2], dtype=np.float32)
inputs = tf.keras.Input([2], name="inputs")
