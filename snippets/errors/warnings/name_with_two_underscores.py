"""AutoGraph warns of a method that uses a private name, and its `if` stays plain Python.

:family: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show

>>> limiter = Limiter()
>>> try:  # doctest: +ELLIPSIS
...     limiter.limit(tf.constant(2.0))
... except TypeError as error:
...     print(type(error).__name__)
AutoGraph could not transform <bound method Limiter.limit of <tensorflow.python.eager.polymorphic_function.tf_method_target.TfMethodTarget object at 0x...>> and will run it as-is.
Cause: mangled names are not yet supported
To silence this warning, decorate the function with @tf.autograph.experimental.do_not_convert
OperatorNotAllowedInGraphError
"""

import tensorflow as tf

logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage())


class Limiter:
    def __init__(self):
        self.__limit = 1.0

    @tf.function
    def limit(self, score):
        if score > self.__limit:
            score = tf.constant(self.__limit)
        return score
