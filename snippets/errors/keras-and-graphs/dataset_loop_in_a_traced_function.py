"""AutoGraph makes the loop over a dataset a part of the traced graph.

:needs: mode=tf2 -- the call gives a value only with eager execution on
:fixes: dataset-iter-graph-mode

>>> int(total(tf.data.Dataset.range(4)))
6
"""

import tensorflow as tf


@tf.function
def total(numbers):
    result = tf.constant(0, tf.int64)
    for number in numbers:
        result += number
    return result
