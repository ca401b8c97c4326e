"""AutoGraph warns of lambdas with the same arguments in one line.

:family: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show

>>> for step in steps:  # doctest: +ELLIPSIS
...     scores = scores.map(step)
AutoGraph could not transform <function <lambda> at 0x...> and will run it as-is.
Cause: could not parse the source code of <function <lambda> at 0x...>: found multiple definitions with identical signatures at the location
AutoGraph could not transform <function <lambda> at 0x...> and will run it as-is.
Cause: could not parse the source code of <function <lambda> at 0x...>: found multiple definitions with identical signatures at the location
"""

import tensorflow as tf

logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


scores = tf.data.Dataset.range(3)
steps = [lambda score: score + 1, lambda score: score * 2]
