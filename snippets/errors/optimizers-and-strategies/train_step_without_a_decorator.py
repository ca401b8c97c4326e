"""`fit` makes a function of `train_step`, so it needs no decorator.

:fixes: merge-call-in-nested-graph
:needs: tf>=2.2, mode=tf2 -- older models have no `train_step`
:given: batch targets strategy

>>> history = model.fit(batch, targets, verbose=0)
>>> len(history.history["loss"])
1
"""

import numpy as np
import tensorflow as tf

batch, targets = np.ones([4, 2]), np.ones([4, 1])


class Generator(tf.keras.Model):
    def train_step(self, data):
        return super().train_step(data)


strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    inputs = tf.keras.Input([2])
    model = Generator(inputs, tf.keras.layers.Dense(1)(inputs))
    model.compile("sgd", "mse")
