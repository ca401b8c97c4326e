"""Five new models, each called once, bring no warning.

:fixes: retracing-warning
:needs: mode=tf2 -- a call returns a value only with eager execution on
:process: it takes over what TensorFlow logs
:given: logger show batch build

>>> for units in range(1, 6):
...     model = build(units)
...     scores = model(batch, training=False)
>>> scores.numpy().shape
(1, 5)
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 2], "float32")


def build(units):
    inputs = tf.keras.Input([2])
    return tf.keras.Model(inputs, tf.keras.layers.Dense(units)(inputs))


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])
