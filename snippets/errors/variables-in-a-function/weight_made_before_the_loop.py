"""A weight that is made in `build` is there before the loop that uses it.

:fixes: variable-initializer-in-function
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: batch

>>> model = tf.keras.Sequential([Decay()])
>>> print(model.predict(batch, verbose=0)[0])
[0.125 0.125]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)


class Decay(tf.keras.layers.Layer):
    def build(self, shape):
        self.rate = self.add_weight(
            name="rate",
            shape=[2],
            initializer=tf.keras.initializers.Constant(0.5),
        )

    def call(self, features):
        def body(step, values):
            return step + 1, values * self.rate

        start = [tf.constant(0), features]
        return tf.while_loop(lambda step, _: step < 3, body, start)[1]
