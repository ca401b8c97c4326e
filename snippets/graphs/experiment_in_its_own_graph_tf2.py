"""In TF2 style each experiment makes its variables and functions anew.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> print([experiment(rate) for rate in (0.5, 1.0)])
[2.0, 0.0]
"""

import tensorflow as tf


def experiment(rate):
    weight = tf.Variable(4.0, name="weight")

    @tf.function
    def step():
        return weight.assign_sub(rate * weight)

    return float(step())
