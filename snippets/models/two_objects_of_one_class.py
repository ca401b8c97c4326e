"""Two objects with a graph each use the same names and hold different values.

>>> first, second = Counter(), Counter()
>>> print(first.count(), first.count(), second.count())
1 2 1
>>> first.total.name == second.total.name
True
>>> first.total.graph is second.total.graph
False
"""

import tensorflow as tf


class Counter:
    def __init__(self):
        with tf.Graph().as_default() as graph:
            self.total = tf.compat.v1.get_variable("total", initializer=0)
            self.add_one = self.total.assign_add(1)
            self.session = tf.compat.v1.Session(graph=graph)
            self.session.run(self.total.initializer)

    def count(self):
        return self.session.run(self.add_one)
