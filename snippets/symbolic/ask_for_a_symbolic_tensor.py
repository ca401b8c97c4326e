"""`tf.is_symbolic_tensor` tells a `tf.Tensor` of a graph from an eager one.

:needs: mode=tf2 -- eager tensors exist only with eager execution
:needs: tf>=2.13 -- older versions have no tf.is_symbolic_tensor
:given: eager symbolic

>>> tf.is_symbolic_tensor(eager), tf.is_symbolic_tensor(symbolic)
(False, True)
>>> isinstance(eager, tf.Tensor), isinstance(symbolic, tf.Tensor)
(True, True)
"""

import tensorflow as tf

eager = tf.constant([1.0, 2.0])

with tf.Graph().as_default():
    symbolic = tf.constant([1.0, 2.0])
