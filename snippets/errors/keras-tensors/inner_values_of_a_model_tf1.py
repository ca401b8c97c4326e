"""In TF1 style, a session fetches the inner tensor, and NumPy gets the array.

:fixes: kerastensor-to-numpy
:given: batch graph

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     np.sum(session.run(hidden, {inputs: batch}), axis=1)
array([9.], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

with tf.Graph().as_default() as graph:
    inputs = tf.compat.v1.placeholder(tf.float32, [None, 2])
    hidden = tf.keras.layers.Dense(3, kernel_initializer="ones")(inputs)
    scores = tf.keras.layers.Dense(1)(hidden)
    initialize = tf.compat.v1.global_variables_initializer()
