"""A graph of your own is not the default graph, so it does not keep eager execution off.

:fixes: enable-eager-at-startup
:process: it switches a behavior of the whole process

>>> tf.executing_eagerly()
True
>>> tf.compat.v1.Session(graph=graph).run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])

tf.compat.v1.enable_eager_execution()
