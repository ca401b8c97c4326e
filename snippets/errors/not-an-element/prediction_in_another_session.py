"""With eager execution off, Keras 2 predicts in the session that is entered, even if its graph does not have the model.

:family: devices-not-in-graph
:fixes: devices-not-in-graph
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch layer model detector graph session

>>> with tf.compat.v1.Session(graph=detector):
...     model.predict(batch)
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Tensor scores_input:0, specified in either feed_devices or fetch_devices was not found in the Graph
>>> with tf.compat.v1.Session(graph=detector):
...     with graph.as_default(), session.as_default():
...         model.predict(batch)
array([[5.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

layer = tf.keras.layers.Dense(1, use_bias=False, input_shape=[2], name="scores")
model = tf.keras.Sequential([layer])
model.set_weights([np.array([[1.0], [2.0]])])
model.predict(batch)

graph = tf.compat.v1.get_default_graph()
session = tf.compat.v1.keras.backend.get_session()

with tf.Graph().as_default() as detector:
    tf.constant([1.0], name="boxes")
