"""A variable that is made eagerly has its value at once.

:fixes: uninitialized-variable resource-not-found-variable
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> print(float(total.assign_add(1.0)))
6.0
"""

import tensorflow as tf

total = tf.Variable(5.0, name="total")
