"""A model that is made once predicts five times without a warning.

:fixes: retracing-warning
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it takes over what TensorFlow logs
:given: logger show batch load

>>> for request in range(5):
...     answer = forecast(batch)
>>> answer.shape
(1, 1)
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 2])


def load():
    inputs = tf.keras.Input([2])
    return tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


model = load()


def forecast(batch):
    return model.predict(batch, verbose=0)
