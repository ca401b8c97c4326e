"""Stacked inside the tape, the variables get gradients of their own.

:fixes: optimizer-not-a-variable
:needs: mode=tf2 -- the step changes values only with eager execution on
:given: height width

>>> _ = optimizer.apply_gradients(zip(gradients, [height, width]))
>>> print(height.numpy(), width.numpy())
0.0 1.5
"""

import tensorflow as tf

height = tf.Variable(1.0, name="height")
width = tf.Variable(2.0, name="width")

optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)
with tf.GradientTape() as tape:
    sizes = tf.stack([height, width])
    loss = tf.reduce_prod(sizes)
gradients = tape.gradient(loss, [height, width])
