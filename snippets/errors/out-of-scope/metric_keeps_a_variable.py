"""A metric that assigns to a weight of its own returns its value.

:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: model batch labels inputs dense

>>> largest = Largest(name="largest")
>>> model.compile("sgd", "mse", metrics=[largest])
>>> history = model.fit(batch, labels, verbose=0)
>>> print((largest.result() + 0.0).numpy())
2.0
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
labels = np.zeros([4, 1], dtype=np.float32)

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model(inputs, dense(inputs))


class Largest(tf.keras.metrics.Metric):
    def __init__(self, name):
        super().__init__(name=name)
        self.largest = self.add_weight(name="largest", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.largest.assign(tf.reduce_max(y_pred))

    def result(self):
        return self.largest + 0.0

    def reset_state(self):
        self.largest.assign(0.0)

    reset_states = reset_state
