"""Switching eager execution on by its new name changes no tensor of a graph.

:family: no-attribute-session no-numpy-attribute
:needs: tf>=2.0 -- TensorFlow 1 has this switch
:process: it switches a behavior of the whole process

>>> tf.enable_eager_execution()
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'enable_eager_execution'
>>> tf.compat.v1.enable_eager_execution()
>>> scores.numpy()
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.constant([1, 2])
