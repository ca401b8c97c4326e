"""From TensorFlow 2.4 on, an optimizer of Keras 2 asks for the tape when the loss is a tensor.

:family: loss-callable-eager
:needs: mode=tf2, tf<2.16 -- the optimizers of Keras 3 have no `minimize`
:given: total optimizer

>>> optimizer.minimize(tf.square(total), [total])
Traceback (most recent call last):
    ...
ValueError: `tape` is required when a `Tensor` loss is passed. Received: loss=[1.], tape=None.
>>> step = optimizer.minimize(lambda: tf.square(total), [total])
>>> total.numpy()
array([0.8], dtype=float32)
"""

import tensorflow as tf

total = tf.Variable([1.0])
optimizer = tf.keras.optimizers.SGD(0.1)
