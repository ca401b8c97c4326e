"""AutoGraph warns of a function whose source it cannot read, and its `if` stays plain Python.

:family: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show source

>>> limited = tf.function(limit)
>>> try:  # doctest: +ELLIPSIS
...     limited(tf.constant(2.0))
... except TypeError as error:
...     print(type(error).__name__)
AutoGraph could not transform <function limit at 0x...> and will run it as-is.
Cause: Unable to locate the source code of <function limit at 0x...>. Note that functions defined in certain environments, like the interactive Python shell, do not expose their source code.
OperatorNotAllowedInGraphError
"""

import tensorflow as tf

source = """
def limit(score):
    if score > 1.0:
        score = tf.constant(1.0)
    return score
"""


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(" If that is")[0])


exec(compile(source, "limit.py", "exec"))
