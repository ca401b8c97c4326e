"""A Python `training=` is read while a function is traced: one trace for each value.

:fixes: learning-phase-gone
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: batch

>>> for training in (False, True):
...     print(np.unique(scores_of(batch, training)))
[1.]
[0. 2.]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 1000], dtype=np.float32)

dropout = tf.keras.layers.Dropout(0.5)


@tf.function
def scores_of(values, training):
    return dropout(values, training=training)
