"""With eager execution off, `clear_session()` takes the session from a Keras 2 model used in the default graph.

:family: devices-not-in-graph
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch layer model

>>> model.predict(batch)
array([[5.]], dtype=float32)
>>> tf.keras.backend.clear_session()
>>> model.predict(batch)
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Tensor scores_input:0, specified in either feed_devices or fetch_devices was not found in the Graph
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

layer = tf.keras.layers.Dense(1, use_bias=False, input_shape=[2], name="scores")
model = tf.keras.Sequential([layer])
model.set_weights([np.array([[1.0], [2.0]])])
