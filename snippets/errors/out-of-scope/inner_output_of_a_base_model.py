"""A base model with two outputs, made once, gives an inner layer's output in each call.

:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- a model is trained here with eager execution on
:given: batch labels inputs hidden base

>>> model = WithInnerOutput(base, "hidden")
>>> model.compile("sgd", "mse")
>>> history = model.fit(batch, labels, verbose=0)
>>> model(batch).shape.as_list()
[4, 3]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
labels = np.ones([4, 3], dtype=np.float32)

inputs = tf.keras.Input([2])
hidden = tf.keras.layers.Dense(2, name="hidden")(inputs)
base = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(hidden))


class WithInnerOutput(tf.keras.Model):
    def __init__(self, base, name):
        super().__init__()
        outputs = [base.get_layer(name).output, base.output]
        self.both = tf.keras.Model(base.inputs, outputs)

    def call(self, values):
        inner, result = self.both(values)
        return tf.concat([inner, result], axis=1)
