"""`zip` takes the variable apart, so the optimizer gets tensors.

:family: optimizer-not-a-variable
:needs: mode=tf2 -- a tensor can be taken apart only with eager execution
:given: weights optimizer

>>> optimizer.apply_gradients(zip(gradient, weights))
Traceback (most recent call last):
    ...
AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute '_unique_id'
"""

import tensorflow as tf

weights = tf.Variable([1.0, 2.0], name="weights")

optimizer = tf.keras.optimizers.SGD(0.5)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(weights * weights)
gradient = tape.gradient(loss, weights)
