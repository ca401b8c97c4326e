"""`predict` is for values: no gradient comes back through it; a call of the model keeps it.

:family: gradient-not-registered
:fixes: gradient-not-registered
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: model batch target

>>> def gradient(scores_of):
...     with tf.GradientTape() as tape:
...         loss = tf.reduce_mean((scores_of(batch) - target) ** 2)
...     return tape.gradient(loss, model.trainable_variables)
>>> gradient(lambda batch: model.predict(batch, verbose=0))
[None, None]
>>> gradients = gradient(lambda batch: model(batch, training=True))
>>> [part is None for part in gradients]
[False, False]
"""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])
batch = np.ones([4, 2], dtype=np.float32)
target = np.zeros([4, 1], dtype=np.float32)
