"""A graph for each build lets both builds use the same names.

:fixes: variable-already-exists

>>> first.weights.name == second.weights.name
True
>>> print(first.session.run(first.change))
[3. 4.]
>>> print(second.session.run(second.weights))
[1. 2.]
"""

import tensorflow as tf


class Model:
    def __init__(self):
        with tf.Graph().as_default() as graph:
            self.weights = tf.compat.v1.get_variable(
                "weights", initializer=[1.0, 2.0]
            )
            self.change = self.weights.assign([3.0, 4.0])
        self.session = tf.compat.v1.Session(graph=graph)
        self.session.run(self.weights.initializer)


first = Model()
second = Model()
