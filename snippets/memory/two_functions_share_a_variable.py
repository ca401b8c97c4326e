"""Two `tf.function` graphs read and write one variable.

:needs: mode=tf2 -- outside a session, a variable is read with eager execution on

>>> add_one.get_concrete_function().graph is double.get_concrete_function().graph
False
>>> add_one()
>>> double()
>>> print(steps.numpy())
2
"""

import tensorflow as tf

steps = tf.Variable(0)


@tf.function
def add_one():
    steps.assign_add(1)


@tf.function
def double():
    steps.assign(steps * 2)
