"""The optimizers of Keras 3 have no `minimize`.

:needs: tf>=2.16 -- with Keras 2 the method exists

>>> optimizer.minimize(lambda: tf.square(total), [total])
Traceback (most recent call last):
    ...
AttributeError: 'SGD' object has no attribute 'minimize'
"""

import tensorflow as tf

total = tf.Variable([1.0])
optimizer = tf.keras.optimizers.SGD(0.1)
