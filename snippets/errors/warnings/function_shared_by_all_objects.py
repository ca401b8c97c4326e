"""A function outside the class, which takes what differs as a tensor, is traced once for all objects, if shapes stay.

:fixes: retracing-warning
:process: it takes over what TensorFlow logs
:given: logger show

>>> for strength in range(5):
...     solver = Solver(tf.constant(float(strength)))
...     regret = solver.regret(tf.constant([1.0, 2.0]))
>>> print(len(traces))
1
"""

import tensorflow as tf

traces = []


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


@tf.function
def strongest(strategy, strength):
    traces.append(strategy)
    return tf.reduce_max(strategy) * strength


class Solver:
    def __init__(self, strength):
        self.strength = strength

    def regret(self, strategy):
        return strongest(strategy, self.strength)
