"""An array and a definition can be pickled for another process; a tensor of a graph cannot.

:raises: pickle-graph-objects
:given: graph scores session

>>> print(sent(session.run(scores)))
[1 2 3]
>>> [node.name for node in sent(graph.as_graph_def()).node]
['scores']
>>> sent(scores)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'SymbolicTensor' object
"""

import pickle

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

session = tf.compat.v1.Session(graph=graph)


def sent(thing):
    """What another process would get."""
    return pickle.loads(pickle.dumps(thing))
