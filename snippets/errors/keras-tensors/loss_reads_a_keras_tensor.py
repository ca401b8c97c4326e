"""With eager execution on, a loss is given its two arguments, and no value for a Keras tensor outside.

:family: kerastensor-to-tf kerastensor-to-numpy kerastensor-no-dispatch
:raises: keras-symbolic-input
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: batch inputs hidden scores model

>>> model.compile("sgd", loss)
>>> model.fit(batch, batch, verbose=0)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Tried to convert 'x' to a tensor and failed. Error: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
<BLANKLINE>
```
x = Input(...)
...
tf_fn(x)  # Invalid.
```
<BLANKLINE>
What you should do instead is wrap `tf_fn` in a layer:
<BLANKLINE>
```
class MyLayer(Layer):
    def call(self, x):
        return tf_fn(x)
<BLANKLINE>
x = MyLayer()(x)
```
<BLANKLINE>
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)

inputs = tf.keras.Input([2], name="inputs")
hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)
scores = tf.keras.layers.Dense(2, name="scores")(hidden)
model = tf.keras.Model(inputs, scores)


def loss(targets, outputs):
    error = tf.reduce_mean(tf.square(targets - outputs))
    return error + tf.reduce_mean(tf.square(hidden))
