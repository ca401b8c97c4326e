"""A cell that makes the variables and the functions that use them starts anew each time it runs.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> print(float(step()))
3.0
>>> print(float(step()))
2.0
"""

import tensorflow as tf

weight = tf.Variable(4.0, name="weight")


@tf.function
def step():
    return weight.assign_sub(1.0)
