"""A schedule that returns a number from `get_config` can be saved with the model.

:fixes: keras-in-json
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: os tempfile path inputs model

>>> model.compile(tf.keras.optimizers.SGD(Warmup(144)), "mse")
>>> model.save(path)
>>> os.path.exists(path)
True
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model.h5")


class Warmup(tf.keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, width):
        super().__init__()
        self.width = tf.cast(width, tf.float32)

    def __call__(self, step):
        return tf.math.rsqrt(self.width) / (1 + tf.cast(step, tf.float32))

    def get_config(self):
        return {"width": float(self.width)}


inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
