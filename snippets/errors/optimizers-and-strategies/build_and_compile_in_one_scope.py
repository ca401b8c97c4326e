"""Built and compiled in one scope, the model trains outside it.

:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:fixes: distribution-strategy-scope
:given: batch targets

>>> _ = model.fit(batch, targets, verbose=0)
>>> model.predict(batch, verbose=0).shape
(4, 1)
"""

import numpy as np
import tensorflow as tf

batch, targets = np.ones([4, 2]), np.ones([4, 1])

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    inputs = tf.keras.Input([2])
    model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
    model.compile("adam", "mse")
