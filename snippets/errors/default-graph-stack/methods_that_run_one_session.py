"""Methods that only call `session.run` on what was built before need no `with` block.

:fixes: session-not-reentrant
:given: graph weights

>>> model = Model()
>>> model.train()
array([3., 4.], dtype=float32)
>>> model.evaluate()
array([3., 4.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.constant([3.0, 4.0])


class Model:
    def __init__(self):
        self.session = tf.compat.v1.Session(graph=graph)

    def train(self):
        return self.evaluate()

    def evaluate(self):
        return self.session.run(weights)
