"""A model that is made for each `predict` is traced each time, and TensorFlow warns of the fifth.

:family: retracing-warning
:needs: tf>=2.3 -- older versions count the calls of each model by themselves
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it takes over what TensorFlow logs
:given: logger show batch load

>>> for request in range(5):  # doctest: +ELLIPSIS
...     answer = forecast(batch)
5 out of the last 5 calls to <function TensorFlowTrainer.make_predict_function.<locals>.one_step_on_data_distributed at 0x...> triggered tf.function retracing
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


def forecast(batch):
    model = load()
    return model.predict(batch, verbose=0)
