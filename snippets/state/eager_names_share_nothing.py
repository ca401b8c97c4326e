"""Two eager variables of one name are two variables; the Python object is the state.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> first.name == second.name
True
>>> _ = first.assign_add(1.0)
>>> first.numpy().tolist(), second.numpy().tolist()
(2.0, 1.0)
"""

import tensorflow as tf

first = tf.Variable(1.0, name="total")
second = tf.Variable(1.0, name="total")
