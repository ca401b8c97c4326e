"""Graphs, their tensors and operations, and sessions cannot be pickled.

:family: pickle-graph-objects

>>> import pickle
>>> pickle.dumps(graph)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'Graph' object
>>> pickle.dumps(scores)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'SymbolicTensor' object
>>> pickle.dumps(scores.op)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'Operation' object
>>> pickle.dumps(session)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'Graph' object
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

session = tf.compat.v1.Session(graph=graph)
