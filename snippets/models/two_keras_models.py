"""With eager execution on, two Keras models need no graph and no session, even with layers of one name.

:needs: mode=tf2 -- Keras 3 predicts only with eager execution
:given: ones model

>>> double.layers[-1].name == triple.layers[-1].name
True
>>> print(double.predict(ones, verbose=0), triple.predict(ones, verbose=0))
[[2.]] [[3.]]
"""

import numpy as np
import tensorflow as tf

ones = np.ones([1, 1], "float32")


def model(factor):
    score = tf.keras.layers.Dense(
        1,
        use_bias=False,
        kernel_initializer=tf.constant_initializer(factor),
        name="score",
    )
    return tf.keras.Sequential([tf.keras.Input([1]), score])


double, triple = model(2.0), model(3.0)
