"""While a function is traced, a tensor argument is a tensor of its graph, and that has no `numpy` method.

:family: no-numpy-attribute

>>> with tf.Graph().as_default():  # doctest: +ELLIPSIS
...     double(tf.constant([1, 2]))
Traceback (most recent call last):
    ...
AttributeError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
<BLANKLINE>
>>> tf.keras.Input([2]).numpy()
Traceback (most recent call last):
    ...
AttributeError: 'KerasTensor' object has no attribute 'numpy'
"""

import tensorflow as tf


@tf.function
def double(scores):
    return 2 * scores.numpy()
