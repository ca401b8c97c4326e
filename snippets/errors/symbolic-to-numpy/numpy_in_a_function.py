"""While a function is traced, a tensor argument is a tensor of its graph, and NumPy cannot read that.

:family: symbolic-to-numpy

>>> with tf.Graph().as_default():  # doctest: +ELLIPSIS
...     length(tf.constant([3.0, 4.0]))
Traceback (most recent call last):
    ...
NotImplementedError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    NotImplementedError: Cannot convert a symbolic tf.Tensor (vector:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
<BLANKLINE>
"""

import numpy as np
import tensorflow as tf


@tf.function
def length(vector):
    return np.sqrt(np.sum(np.square(vector)))
