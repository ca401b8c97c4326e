"""Neither reset here reaches a variable or a trace that the module holds.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:process: it replaces the default graph of the process

>>> print(count_up().numpy(), count_up().numpy())
1 2
>>> tf.keras.backend.clear_session()
>>> tf.compat.v1.reset_default_graph()
>>> print(count_up().numpy(), "after", len(traces), "trace")
3 after 1 trace
"""

import tensorflow as tf

total = tf.Variable(0)
traces = []


@tf.function
def count_up():
    traces.append("traced")
    return total.assign_add(1)
