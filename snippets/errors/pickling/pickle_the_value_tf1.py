"""The fetched value of this tensor is a NumPy array; it can be pickled.

:fixes: pickle-graph-objects
:given: graph scores session

>>> import pickle
>>> pickle.loads(pickle.dumps(session.run(scores)))
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])

session = tf.compat.v1.Session(graph=graph)
