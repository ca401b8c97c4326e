"""Each of two models is an object with its own variables.

:fixes: feed-not-an-element fetch-not-an-element tensor-not-an-element
:needs: mode=tf2 -- a call returns a value only with eager execution on

>>> double, triple = Model(2), Model(3)
>>> print(double([1, 2]))
[2 4]
>>> print(triple([1, 2]))
[3 6]
"""

import tensorflow as tf


class Model(tf.Module):
    def __init__(self, factor):
        self.factor = tf.Variable(factor)

    @tf.function
    def multiply(self, numbers):
        return numbers * self.factor

    def __call__(self, numbers):
        return self.multiply(tf.constant(numbers)).numpy()
