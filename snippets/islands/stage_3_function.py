"""Stage 3: the variable is an object, the step is a traced function, and a tape takes the gradient.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> print(trained())
2.92
"""

import tensorflow as tf

weight = tf.Variable(1.0)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = (weight * x - y) ** 2
    weight.assign_sub(0.1 * tape.gradient(loss, weight))


def trained():
    for _ in range(2):
        train_step(tf.constant(2.0), tf.constant(6.0))
    return round(float(weight), 3)
