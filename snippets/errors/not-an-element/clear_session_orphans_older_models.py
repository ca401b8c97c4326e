"""With eager execution off, `clear_session()` cuts off a Keras 2 model that was built before in the default graph.

:family: tensor-not-an-element
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch make_model

>>> tf.keras.backend.clear_session()
>>> newer = make_model()
>>> newer.predict(batch)
array([[3.]], dtype=float32)
>>> older.predict(batch)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("dense/BiasAdd:0", shape=(None, 1), dtype=float32) is not an element of this graph.
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)


def make_model():
    layer = tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=[2], name="dense"
    )
    return tf.keras.Sequential([layer])


older = make_model()
