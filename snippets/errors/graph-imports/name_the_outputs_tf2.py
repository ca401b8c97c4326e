"""What a function returns in a dictionary is found by keys of your choice.

:fixes: name-not-in-graph
:needs: mode=tf2 -- calling a function gives a value only with eager execution

>>> outputs = model(tf.constant([1, 2, 3]))
>>> print(outputs["tenfold"].numpy())
[10 20 30]
"""

import tensorflow as tf


@tf.function
def model(x):
    return {"tenfold": 10 * x, "total": tf.reduce_sum(x)}
