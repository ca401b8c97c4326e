"""After `reset_default_graph()` eager execution can be enabled for tensors to come; a Keras model may fail then.

:fixes: enable-eager-at-startup
:process: it switches a behavior of the whole process

>>> tf.executing_eagerly()
True
>>> after.numpy()
array([4, 5, 6], dtype=int32)
>>> tf.compat.v1.Session(graph=before.graph).run(before)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()

before = tf.constant([1, 2, 3], name="before")

tf.compat.v1.reset_default_graph()
tf.compat.v1.enable_eager_execution()

after = tf.constant([4, 5, 6])
