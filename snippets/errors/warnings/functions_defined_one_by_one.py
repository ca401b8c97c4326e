"""AutoGraph reads functions that a file defines one by one.

:fixes: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show

>>> for step in steps:
...     scores = scores.map(step)
>>> print(steps[-1].__name__)
double
"""

import tensorflow as tf

logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage())


def add_one(score):
    return score + 1


def double(score):
    return score * 2


scores = tf.data.Dataset.range(3)
steps = [add_one, double]
