"""Stage 2: the same graph code, wrapped; placeholders became arguments, and the session is gone.

:needs: mode=tf2 -- calling a function gives a value only with eager execution

>>> print(trained())
2.92
"""

import tensorflow as tf


def old_step(x, y):
    weight = tf.compat.v1.get_variable("weight", initializer=1.0)
    loss = (weight * x - y) ** 2
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(loss)
    with tf.control_dependencies([step]):
        return weight.read_value()


number = tf.TensorSpec([], tf.float32)
train_step = tf.compat.v1.wrap_function(old_step, [number, number])


def trained():
    for _ in range(2):
        weight = train_step(tf.constant(2.0), tf.constant(6.0))
    return round(float(weight), 3)
