"""A function that reads the session of old Keras, as a library may, fails unless you give it a session.

:family: no-keras-get-session
:fixes: no-keras-get-session
:needs: tf<2.16 -- Keras 3 keeps no session
:given: explain batch graph model

>>> with graph.as_default():
...     explain(model, batch)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AttributeError: module 'keras.api._v2.keras.backend' has no attribute 'tensorflow_backend'
>>> with graph.as_default():
...     session = tf.compat.v1.keras.backend.get_session()
...     explain(model, batch, session)
array([[3.]], dtype=float32)
"""

import tensorflow as tf


def explain(model, batch, session=None):
    if session is None:
        session = tf.keras.backend.tensorflow_backend._SESSION
    return session.run(model.output, {model.input: batch})


batch = [[1.0, 2.0]]
with tf.Graph().as_default() as graph:
    model = tf.keras.Sequential(
        [tf.keras.layers.Dense(1, kernel_initializer="ones", input_shape=[2])]
    )
