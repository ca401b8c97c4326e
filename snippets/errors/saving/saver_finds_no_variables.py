"""A saver that is given no variables and finds none in the default graph has nothing to save.

:family: no-variables-to-save
:given: weights

>>> with graph.as_default():
...     tf.compat.v1.train.Saver()
Traceback (most recent call last):
    ...
ValueError: No variables to save
"""

import tensorflow as tf

weights = tf.Variable([3.0, 4.0], name="weights")

with tf.Graph().as_default() as graph:
    scores = tf.constant([1.0, 2.0], name="scores")
