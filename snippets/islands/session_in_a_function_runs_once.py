"""A session in a traced function runs while the function is traced, and its value is baked in.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: graph step session

>>> print(add_count(tf.constant(0)).numpy(), add_count(tf.constant(0)).numpy())
1 1
>>> print(session.run(step))
2
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    count = tf.compat.v1.get_variable("count", initializer=0)
    step = count.assign_add(1)

session = tf.compat.v1.Session(graph=graph)
session.run(count.initializer)


@tf.function
def add_count(number):
    return number + session.run(step)
