"""Called eagerly, `tf.print` and `tf.identity_n` refuse a graph tensor in words of their own.

:family: graph-tensor-in-eager
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> _ = double(tf.constant(3))
>>> tf.print(kept[0])
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute '_datatype_enum'
>>> tf.identity_n([kept[0]])
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute '_datatype_enum'
"""

import tensorflow as tf

kept = []


@tf.function
def double(score):
    kept.append(tf.multiply(score, 2, name="doubled"))
    return kept[0]
