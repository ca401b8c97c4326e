"""Stacked, variables are one tensor, which an optimizer cannot update.

:family: optimizer-not-a-variable
:needs: mode=tf2 -- the step changes values only with eager execution on
:given: height width

>>> optimizer.apply_gradients([(gradient, sizes)])
Traceback (most recent call last):
    ...
AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute '_unique_id'
"""

import tensorflow as tf

height = tf.Variable(1.0, name="height")
width = tf.Variable(2.0, name="width")

optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)
with tf.GradientTape() as tape:
    sizes = tf.stack([height, width])
    tape.watch(sizes)
    loss = tf.reduce_prod(sizes)
gradient = tape.gradient(loss, sizes)
