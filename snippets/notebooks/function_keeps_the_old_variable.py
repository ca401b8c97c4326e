"""A trace does not take the variable that a cell makes again; a call that is given it as an argument does.

:raises: resource-not-found-variable
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: cell value

>>> cell()
>>> print(float(step()))
3.0
>>> cell()
>>> print(float(step()), float(value()))
2.0 4.0
>>> print(float(step_of(value())), float(value()))
3.0 3.0
"""

import tensorflow as tf


def cell():
    global weight
    weight = tf.Variable(4.0)


def value():
    return weight


@tf.function
def step():
    return weight.assign_sub(1.0)


@tf.function
def step_of(weight):
    return weight.assign_sub(1.0)
