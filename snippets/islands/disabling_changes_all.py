"""After `disable_v2_behavior`, `tf.constant` here makes a tensor of a graph; the one made before keeps its value.

:needs: mode=tf2 -- in the other modes it is off already
:process: it switches a behavior of the whole process

>>> tf.compat.v1.disable_v2_behavior()
>>> tf.constant([1, 2, 3]).graph is tf.compat.v1.get_default_graph()
True
>>> before.numpy()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

before = tf.constant([1, 2, 3])
