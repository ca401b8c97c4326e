"""A Keras tensor has a note of what made it; the other tensors here have none.

:family: no-keras-history
:given: inputs hidden value

>>> maker(hidden)
'hidden'
>>> maker(bare)
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute '_keras_history'
>>> maker(value)
Traceback (most recent call last):
    ...
AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute '_keras_history'
"""

import tensorflow as tf


def maker(tensor):
    return tensor._keras_history[0].name


inputs = tf.keras.Input([2])
hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)
value = tf.zeros([1, 3])

with tf.Graph().as_default():
    bare = tf.zeros([1, 3], name="bare")
