"""With eager execution on, a dataset is an object that the code after its function can go on with.

:fixes: different-graph-inputs
:needs: mode=tf2 -- a Python loop over a dataset needs eager execution

>>> batches = input_function(numbers=[1, 2, 3, 4])
>>> print(next(iter(batches)).numpy())
[1 2]
"""

import tensorflow as tf


def input_function(numbers):
    dataset = tf.data.Dataset.from_tensor_slices(numbers)
    return dataset.batch(2)
