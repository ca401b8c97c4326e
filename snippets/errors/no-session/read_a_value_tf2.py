"""An eager tensor holds its value, so `numpy()` needs no session.

:fixes: no-default-session-eval session-wrong-graph
:needs: mode=tf2 -- `.numpy()` needs eager execution
:given: scores

>>> scores.numpy()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
