"""In one thread, a Keras 2 model predicts in the block of its graph, until Keras works outside.

:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:fixes: keras-method-in-graph-mode
:given: batch

>>> with graph.as_default():
...     model.predict(batch, verbose=0)
array([[3.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

with tf.Graph().as_default() as graph:
    inputs = tf.keras.Input([2])
    dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Model(inputs, dense(inputs))
