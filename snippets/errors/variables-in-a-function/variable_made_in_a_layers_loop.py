"""A tensor of a layer's loop is refused as the initial value of a variable.

:family: variable-initializer-in-function
:given: batch

>>> with tf.Graph().as_default():
...     Decay()(tf.constant(batch))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Exception encountered when calling Decay.call().
<BLANKLINE>
Argument `initial_value` (Tensor("Fill:0", shape=(2,), dtype=float32)) could not be lifted out of a `tf.function`. (Tried to create variable with name='rate'). To avoid this error, when constructing `tf.Variable`s inside of `tf.function` you can create the `initial_value` tensor in a `tf.init_scope` or pass a callable `initial_value` (e.g., `tf.Variable(lambda : tf.truncated_normal([10, 40]))`). Please file a feature request if this restriction inconveniences you.
<BLANKLINE>
Arguments received by Decay.call():
  • features=tf.Tensor(shape=(4, 2), dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)


class Decay(tf.keras.layers.Layer):
    def call(self, features):
        def body(step, values):
            rate = tf.Variable(tf.fill([2], 0.5), name="rate")
            return step + 1, values * rate

        start = [tf.constant(0), features]
        return tf.while_loop(lambda step, _: step < 3, body, start)[1]
