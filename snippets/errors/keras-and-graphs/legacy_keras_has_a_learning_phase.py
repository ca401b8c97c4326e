"""With Keras 2 as `tf.keras`, the backend has its learning phase and `function` again.

:fixes: learning-phase-gone
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process

>>> K = tf.keras.backend
>>> with K.learning_phase_scope(0):
...     infer = K.function([model.input], [model.output])
>>> infer([features])[0].tolist()
[[1.0, 1.0]]
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import numpy as np
import tensorflow as tf

features = np.ones([1, 2])
model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dropout(0.5)])
