"""A tensor of a graph has no `len`; the number of rows of this one is open until the run.

:family: symbolic-len
:given: rows

>>> len(rows)
Traceback (most recent call last):
    ...
TypeError: len is not well defined for a symbolic Tensor (rows:0). Please call `x.shape` rather than `len(x)` for shape information.
"""

import tensorflow as tf

with tf.Graph().as_default():
    rows = tf.compat.v1.placeholder(tf.float32, [None, 2], name="rows")
