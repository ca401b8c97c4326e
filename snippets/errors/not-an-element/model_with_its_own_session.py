"""A Keras 2 model that was made in a graph and a session of its own outlives `clear_session()`.

:fixes: devices-not-in-graph thread-default-graph resource-not-found-variable
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch

>>> tf.keras.backend.clear_session()
>>> with graph.as_default(), session.as_default():
...     model.predict(batch)
array([[5.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

graph = tf.Graph()
session = tf.compat.v1.Session(graph=graph)

with graph.as_default(), session.as_default():
    layer = tf.keras.layers.Dense(1, use_bias=False, input_shape=[2])
    model = tf.keras.Sequential([layer])
    model.set_weights([np.array([[1.0], [2.0]])])
