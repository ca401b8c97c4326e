"""Decorated, this method is traced for each object; the fifth brings a warning.

:family: retracing-warning
:needs: tf>=2.3 -- older versions count the calls of each object by themselves
:needs: mode=tf2 -- the function is called eagerly
:process: it takes over what TensorFlow logs
:given: logger show

>>> for strength in range(5):  # doctest: +ELLIPSIS
...     solver = Solver(tf.constant(float(strength)))
...     regret = solver.regret(tf.constant([1.0, 2.0]))
5 out of the last 5 calls to <function Solver.regret at 0x...> triggered tf.function retracing
"""

import tensorflow as tf

logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


class Solver:
    def __init__(self, strength):
        self.strength = strength

    @tf.function
    def regret(self, strategy):
        return tf.reduce_max(strategy) * self.strength
