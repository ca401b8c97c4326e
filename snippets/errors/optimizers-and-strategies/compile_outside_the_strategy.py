"""With Keras 3, a model of a strategy is not trained by an Adam made outside it.

:family: distribution-strategy-scope
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: batch targets

>>> model.compile("adam", "mse")
>>> _ = model.fit(batch, targets, verbose=0)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
RuntimeError: Mixing different tf.distribute.Strategy objects: <tensorflow.python.distribute.mirrored_strategy.MirroredStrategy object at 0x...> is not <tensorflow.python.distribute.distribute_lib._DefaultDistributionStrategy object at 0x...>
"""

import numpy as np
import tensorflow as tf

batch, targets = np.ones([4, 2]), np.ones([4, 1])

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    inputs = tf.keras.Input([2])
    model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
