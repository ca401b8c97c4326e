"""Before Keras 3 an optimizer of Keras asks for the tape when the loss is a tensor.

:family: loss-callable-eager
:needs: mode=tf2, tf<2.16 -- the optimizers of Keras 3 have no `minimize`

>>> optimizer.minimize(tf.square(total), [total])
1
>>> step = optimizer.minimize(lambda: tf.square(total), [total])
>>> total.numpy()
1
"""

import tensorflow as tf

total = tf.Variable([1.0])
optimizer = tf.keras.optimizers.SGD(0.1)
