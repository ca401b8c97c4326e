"""A Python loop over a dataset needs no iterator of yours.

:fixes: iterator-not-initialized
:needs: mode=tf2 -- a Python loop over a dataset needs eager execution

>>> print([int(number) for number in dataset])
[0, 1, 2]
"""

import tensorflow as tf

dataset = tf.data.Dataset.range(3)
