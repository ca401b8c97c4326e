"""Keras 3 has no `set_session`.

:raises: no-keras-get-session
:process: it leaves a graph or a session entered

>>> tf.compat.v1.keras.backend.set_session(session)
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'set_session'
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable(5.0, name="total")

session = tf.compat.v1.Session(graph=graph)
session.run(total.initializer)
