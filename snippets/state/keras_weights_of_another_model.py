"""`set_weights` takes the arrays of a model whose weights have the same shapes; the optimizer stays behind.

:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: np batch target build

>>> trained = build(training=True)
>>> _ = trained.fit(batch, target, verbose=0)
>>> serving = build(training=False)
>>> serving.set_weights(trained.get_weights())
>>> bool(np.all(serving(batch) == trained(batch, training=False)))
True
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
target = np.zeros([4, 1], dtype=np.float32)


def build(training):
    """Make the model, with what only training needs if it is for training."""
    inputs = tf.keras.Input([2])
    hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)
    if training:
        hidden = tf.keras.layers.Dropout(0.5)(hidden)
    model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(hidden))
    if training:
        model.compile(optimizer="sgd", loss="mse")
    return model
