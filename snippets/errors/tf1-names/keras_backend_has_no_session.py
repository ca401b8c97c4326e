"""Keras 3 keeps no session, so its backend can neither give nor take one.

:family: no-keras-get-session
:needs: tf>=2.0 -- TensorFlow 1 has these functions
:process: it leaves a graph or a session entered
:given: session

>>> tf.keras.backend.get_session()
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'get_session'
>>> tf.keras.backend.set_session(session)
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'set_session'
>>> tf.compat.v1.keras.backend.get_session().close()
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'get_session'
>>> tf.keras.backend.tensorflow_backend
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'tensorflow_backend'
>>> from tensorflow.keras.backend import get_session  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ImportError: cannot import name 'get_session' from 'tensorflow.keras.backend' (...)
>>> from tensorflow.keras.backend import set_session  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ImportError: cannot import name 'set_session' from 'tensorflow.keras.backend' (...)
"""

import tensorflow as tf

session = tf.compat.v1.Session(graph=tf.Graph())
