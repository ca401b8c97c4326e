"""A function that `do_not_convert` marks is traced as it is, with plain functions that it calls, and without a warning.

:fixes: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show steps

>>> for step in steps:
...     scores = scores.map(as_it_is(step))
>>> print(len(steps))
2
"""

import tensorflow as tf

steps = [lambda score: score + 1, lambda score: score * 2]


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage())


as_it_is = tf.autograph.experimental.do_not_convert
scores = tf.data.Dataset.range(3)
