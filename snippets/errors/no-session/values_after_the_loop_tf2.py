"""A variable holds its value as long as the Python object lives.

:fixes: closed-session
:needs: mode=tf2 -- `.numpy()` needs eager execution
:given: count step

>>> for _ in range(3):
...     step()
>>> print(count.numpy())
3
"""

import tensorflow as tf

count = tf.Variable(0)


def step():
    count.assign_add(1)
