"""In TF1 style a `tf.compat.v1.ConfigProto` is given to a session when it is opened.

:fixes: no-attribute-session

>>> session.run(total)
array([4, 6], dtype=int32)
>>> config.intra_op_parallelism_threads
1
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.add([1, 2], [3, 4])

config = tf.compat.v1.ConfigProto(intra_op_parallelism_threads=1)
session = tf.compat.v1.Session(graph=graph, config=config)
