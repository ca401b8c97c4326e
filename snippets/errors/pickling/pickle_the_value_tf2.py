"""This eager tensor has a value and no graph; it can be pickled.

:fixes: pickle-graph-objects
:needs: mode=tf2 -- the tensor is eager
:given: scores

>>> import pickle
>>> pickle.loads(pickle.dumps(scores)).numpy()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
