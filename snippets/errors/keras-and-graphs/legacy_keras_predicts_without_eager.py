"""With Keras 2 as `tf.keras`, a model predicts in the block of its graph, until Keras works outside.

:fixes: dataset-iter-graph-mode
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process
:given: np features

>>> with tf.Graph().as_default():
...     model = make_model()
...     print(model.predict(features).tolist())
[[3.0], [7.0]]
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import numpy as np
import tensorflow as tf

features = np.array([[1.0, 2.0], [3.0, 4.0]])


def make_model():
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    return tf.keras.Sequential([tf.keras.Input([2]), layer])
