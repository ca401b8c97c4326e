"""Give each Keras 2 model a graph and a session, and enter both to build and predict.

:family: tensor-not-an-element
:fixes: tensor-not-an-element
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch

>>> Scorer("ones").model.predict(batch)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("scores/BiasAdd:0", shape=(None, 1), dtype=float32) is not an element of this graph.
>>> ones, zeros = Scorer("ones"), Scorer("zeros")
>>> print(ones(batch), zeros(batch))
[[3.]] [[0.]]
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)


class Scorer:
    def __init__(self, start):
        self.graph = tf.Graph()
        self.session = tf.compat.v1.Session(graph=self.graph)
        with self.graph.as_default(), self.session.as_default():
            layer = tf.keras.layers.Dense(
                1, kernel_initializer=start, input_shape=[2], name="scores"
            )
            self.model = tf.keras.Sequential([layer])

    def __call__(self, batch):
        with self.graph.as_default(), self.session.as_default():
            return self.model.predict(batch)
