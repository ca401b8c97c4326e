"""A list of the logical devices in the parent makes a forked child wait in its first prediction.

:needs: tf>=2.1 -- older versions call it `experimental_list_devices`
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it starts processes of its own
:given: multiprocessing in_a_child

>>> [device.name for device in tf.config.list_logical_devices("CPU")]
['/device:CPU:0']
>>> print(in_a_child(predict))
still waiting after 2 seconds
"""

import multiprocessing

import numpy as np
import tensorflow as tf


def in_a_child(function, seconds=2):
    context = multiprocessing.get_context("fork")
    child = context.Process(target=function)
    child.start()
    child.join(seconds)
    if not child.is_alive():
        return "done"
    child.kill()
    child.join()
    return f"still waiting after {seconds} seconds"


def predict():
    layer = tf.keras.layers.Dense(1)
    model = tf.keras.Sequential([tf.keras.Input([2]), layer])
    return model.predict(np.ones([1, 2]), verbose=0)
