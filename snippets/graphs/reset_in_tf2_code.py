"""`reset_default_graph()` leaves eager tensors, variables and traced functions as they are.

:needs: mode=tf2 -- it is about programs with eager execution
:process: it replaces the default graph of the process

>>> print(add_scores().numpy())
[1 2 3]
>>> tf.compat.v1.reset_default_graph()
>>> print(add_scores().numpy())
[2 4 6]
>>> len(traces)
1
"""

import tensorflow as tf

traces = []
scores = tf.constant([1, 2, 3])
total = tf.Variable([0, 0, 0])


@tf.function
def add_scores():
    traces.append("traced")
    return total.assign_add(scores)
