"""In a graph too, the optimizer takes a list with one pair for each variable.

:fixes: symbolic-iteration
:needs: mode=tf2 -- calling a tf.function trains only with eager execution
:given: weights optimizer

>>> step()
>>> print(weights.numpy())
[0. 0.]
"""

import tensorflow as tf

weights = tf.Variable([1.0, 2.0], name="weights")
optimizer = tf.keras.optimizers.SGD(0.5)


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(weights * weights)
    gradient = tape.gradient(loss, weights)
    optimizer.apply_gradients([(gradient, weights)])
