"""Here `unconnected_gradients="zero"` gives a tensor in the place of None.

:fixes: fetch-not-a-tensor

>>> session.run(gradients)
[array([6.], dtype=float32), array([0.], dtype=float32)]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    used = tf.constant([3.0], name="used")
    unused = tf.constant([4.0], name="unused")
    loss = tf.square(used)
    inputs = [used, unused]
    gradients = tf.gradients(loss, inputs, unconnected_gradients="zero")

session = tf.compat.v1.Session(graph=graph)
