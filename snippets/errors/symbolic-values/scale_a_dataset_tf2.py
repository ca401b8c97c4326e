"""An argument of the function that makes the dataset takes the place of the placeholder.

:fixes: capture-placeholder-by-value
:needs: mode=tf2 -- a Python loop over a dataset needs eager execution

>>> print([int(score) for score in scaled(factor=10)])
[10, 20]
"""

import tensorflow as tf


def scaled(factor):
    scores = tf.data.Dataset.from_tensor_slices([1, 2])
    return scores.map(lambda score: score * factor)
