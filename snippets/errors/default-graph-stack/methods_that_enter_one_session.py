"""A method that enters the session with `with` fails where its caller has entered it so.

:family: session-not-reentrant
:given: graph weights

>>> Model().train()
Traceback (most recent call last):
    ...
RuntimeError: Session context managers are not re-entrant. Use `Session.as_default()` if you want to enter a session multiple times.
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.constant([3.0, 4.0])


class Model:
    def __init__(self):
        self.session = tf.compat.v1.Session(graph=graph)

    def train(self):
        with self.session:
            return self.evaluate()

    def evaluate(self):
        with self.session:
            return weights.eval()
