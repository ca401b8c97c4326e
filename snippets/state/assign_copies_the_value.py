"""`assign` copies a value once; afterwards the two variables stay apart.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> ours.numpy()
array([1., 2.], dtype=float32)
>>> theirs.assign_add([10.0, 10.0]).numpy()
array([11., 12.], dtype=float32)
>>> ours.numpy()
array([1., 2.], dtype=float32)
"""

import tensorflow as tf

theirs = tf.Variable([1.0, 2.0])
ours = tf.Variable([0.0, 0.0])
ours.assign(theirs)
