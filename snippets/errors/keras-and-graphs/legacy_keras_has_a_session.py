"""With Keras 2 as `tf.keras`, a model in a graph has the session of the backend again.

:fixes: no-keras-get-session
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process

>>> with graph.as_default():
...     session = tf.compat.v1.keras.backend.get_session()
...     session.run(tf.compat.v1.global_variables_initializer())
...     print(session.run(output).shape)
(3, 1)
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

with tf.Graph().as_default() as graph:
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    output = model(tf.ones([3, 2]))
