"""TensorFlow 2 has no `tf.Session`; `tf.compat.v1.Session` runs a graph.

:family: no-attribute-session

>>> tf.Session(graph=graph)
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'Session'
>>> tf.compat.v1.Session(graph=graph).run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])
