"""AutoGraph converts the `if` of a method whose names begin with one underscore.

:fixes: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show

>>> limiter = Limiter()
>>> limiter.limit(tf.constant(2.0)).shape.as_list()
[]
"""

import tensorflow as tf

logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage())


class Limiter:
    def __init__(self):
        self._limit = 1.0

    @tf.function
    def limit(self, score):
        if score > self._limit:
            score = tf.constant(self._limit)
        return score
