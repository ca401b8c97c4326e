"""Layers of a subclassed model called on an Input make a model of its weights.

:fixes: layer-never-called
:given: Classifier model batch

>>> scores = model(batch)
>>> inner = tf.keras.Model(inputs, model.hidden(inputs))
>>> inner.output_shape
(None, 3)
>>> inner.layers[-1] is model.hidden
True
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
