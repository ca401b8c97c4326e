"""TensorFlow's own operations work on tensors of a graph, and NumPy takes the array that a session fetched.

:fixes: symbolic-to-numpy
:given: values

>>> np.sqrt(session.run(squares, {vector: values}))
array([3., 4.], dtype=float32)
>>> np.array(session.run(length, {vector: values}))
array(5., dtype=float32)
"""

import numpy as np
import tensorflow as tf

values = np.array([3, 4], dtype=np.float32)

with tf.Graph().as_default() as graph:
    vector = tf.compat.v1.placeholder(tf.float32, [2])
    squares = tf.square(vector)
    length = tf.sqrt(tf.reduce_sum(squares))

session = tf.compat.v1.Session(graph=graph)
