"""NumPy cannot read a graph tensor, a session gives it the array.

:family: symbolic-to-numpy

>>> largest(theirs)
Traceback (most recent call last):
    ...
NotImplementedError: Cannot convert a symbolic tf.Tensor (theirs:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
>>> with tf.compat.v1.Session(graph=theirs.graph) as session:
...     print(largest(session.run(theirs)))
9
"""

import numpy as np
import tensorflow as tf


def largest(values):
    return np.max(np.array(values))


with tf.Graph().as_default():
    theirs = tf.constant([7, 8, 9], name="theirs")
