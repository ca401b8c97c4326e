"""Each of two models has a graph and a session of its own.

:fixes: feed-not-an-element fetch-not-an-element tensor-not-an-element

>>> double, triple = Model(2), Model(3)
>>> print(double([1, 2]))
[2 4]
>>> print(triple([1, 2]))
[3 6]
"""

import tensorflow as tf


class Model:
    def __init__(self, factor):
        with tf.Graph().as_default() as graph:
            self.numbers = tf.compat.v1.placeholder(tf.int32, name="numbers")
            self.factor = tf.Variable(factor, name="factor")
            self.result = self.numbers * self.factor
            initialize = tf.compat.v1.global_variables_initializer()
        self.session = tf.compat.v1.Session(graph=graph)
        self.session.run(initialize)

    def __call__(self, numbers):
        return self.session.run(self.result, {self.numbers: numbers})
