"""With eager execution, `clear_session()` restarts Keras' names and keeps its models.

:needs: mode=tf2 -- with eager execution off it cuts off older models
:process: it replaces the default graph of the process

>>> [layer.name for layer in (make_layer(), make_layer())]
['dense_1', 'dense_2']
>>> tf.compat.v1.reset_default_graph()
>>> make_layer().name
'dense_3'
>>> tf.keras.backend.clear_session()
>>> make_layer().name
'dense'
>>> model(batch).numpy()
array([[3.]], dtype=float32)
"""

import tensorflow as tf


def make_layer():
    return tf.keras.layers.Dense(1, kernel_initializer="ones")


batch = tf.constant([[1.0, 2.0]])
model = tf.keras.Sequential([make_layer()])
