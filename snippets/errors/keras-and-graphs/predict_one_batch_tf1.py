"""In TF1 style, make this layer in a graph, call it on a placeholder, and run the result in a session.

:fixes: dataset-iter-graph-mode keras-method-in-graph-mode
:given: batch

>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(initialize)
>>> session.run(scores, {inputs: batch})
array([[3.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

with tf.Graph().as_default() as graph:
    inputs = tf.compat.v1.placeholder(tf.float32, [None, 2])
    dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
    scores = dense(inputs)
    initialize = tf.compat.v1.global_variables_initializer()
