"""After `close()` the object's graph is still there, but its session runs nothing.

:raises: closed-session
:process: it leaves a graph or a session entered

>>> with Doubler() as doubler:
...     doubler.predict([1.0, 2.0])
array([2., 4.], dtype=float32)
>>> doubler.predict([1.0, 2.0])
Traceback (most recent call last):
    ...
RuntimeError: Attempted to use a closed Session.
>>> doubler.graph.get_operations()[0].name
'numbers'
"""

import tensorflow as tf


class Doubler:
    def __init__(self):
        with tf.Graph().as_default() as self.graph:
            self.numbers = tf.compat.v1.placeholder(
                tf.float32, [None], name="numbers"
            )
            self.doubled = 2.0 * self.numbers
            self.session = tf.compat.v1.Session()

    def predict(self, numbers):
        return self.session.run(self.doubled, {self.numbers: numbers})

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.session.close()
