"""TensorFlow 2 has none of these names where TensorFlow 1 had them.

:family: no-attribute-session
:needs: tf>=2.0 -- TensorFlow 1 has these names

>>> tf.Session(graph=graph)
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'Session'
>>> tf.get_default_graph()
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'get_default_graph'
>>> tf.ConfigProto()
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'ConfigProto'
>>> tf.train.Saver()
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow._api.v2.train' has no attribute 'Saver'
>>> tf.summary.FileWriter("logs")
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow._api.v2.summary' has no attribute 'FileWriter'
>>> from tensorflow import placeholder  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ImportError: cannot import name 'placeholder' from 'tensorflow' (...)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])
