"""JSON has no tensors: with one in its schedule's configuration, a Keras 2 model cannot be saved in a folder.

:family: keras-in-json
:needs: tf<2.16 -- Keras 3 writes no SavedModel here, and its files take the tensor
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: os tempfile path inputs model

>>> model.compile(tf.keras.optimizers.SGD(Warmup(144)), "mse")
>>> model.save(path)
Traceback (most recent call last):
    ...
TypeError: Unable to serialize 144.0 to JSON. Unrecognized type <class 'tensorflow.python.framework.ops.EagerTensor'>.
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model")


class Warmup(tf.keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, width):
        super().__init__()
        self.width = tf.cast(width, tf.float32)

    def __call__(self, step):
        return tf.math.rsqrt(self.width) / (1 + tf.cast(step, tf.float32))

    def get_config(self):
        return {"width": self.width}


inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
