"""A layer that makes a layer in `call` makes variables in the function that `fit` traces.

:family: variable-created-twice
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: batch

>>> model.compile("sgd", "mse")
>>> model.fit(batch, batch, verbose=0)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Exception encountered when calling Block.call().
<BLANKLINE>
tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
<BLANKLINE>
Arguments received by Block.call():
  • features=tf.Tensor(shape=(None, 2), dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)


class Block(tf.keras.layers.Layer):
    def call(self, features):
        return features + tf.keras.layers.Dense(2)(features)


model = tf.keras.Sequential([Block()])
