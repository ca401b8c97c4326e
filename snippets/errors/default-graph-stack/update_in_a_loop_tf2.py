"""With eager execution each `assign_add` is done at once, and no graph grows.

:fixes: finalized-graph
:needs: mode=tf2 -- an assignment is done at once only with eager execution
:given: total

>>> for step in range(3):
...     value = total.assign_add([2.0])
>>> total.numpy()
array([6.], dtype=float32)
"""

import tensorflow as tf

total = tf.Variable([0.0])
