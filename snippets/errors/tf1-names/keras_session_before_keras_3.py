"""With Keras 2, `tf.compat.v1.keras.backend` gives the session of a Keras model in a graph block.

:fixes: no-keras-get-session
:needs: tf<2.16 -- Keras 3 keeps no session
:given: graph model

>>> with graph.as_default():
...     session = tf.compat.v1.keras.backend.get_session()
...     session.run(model.output, {model.input: [[1.0, 2.0]]})
array([[3.]], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    model = tf.keras.Sequential(
        [tf.keras.layers.Dense(1, kernel_initializer="ones", input_shape=[2])]
    )
