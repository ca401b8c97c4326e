"""A traced function holds its graph, so it cannot be pickled.

:family: pickle-graph-objects

>>> import pickle
>>> pickle.dumps(traced)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'FuncGraph' object
"""

import tensorflow as tf


@tf.function
def double(x):
    return 2 * x


traced = double.get_concrete_function(tf.TensorSpec([None], tf.float32))
