"""`tf.square` refuses a symbolic tensor of Keras 3.

:family: kerastensor-to-tf

>>> tf.square(inputs)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
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

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
