"""In old versions, a concrete function does not keep a variable it uses.

:family: resource-not-found-variable
:needs: tf>=2.0, tf<2.7 -- 2.7 prints a prompt, and newer concrete functions keep what they use
:needs: mode=tf2 -- without eager execution the call only adds an operation

>>> add(tf.constant(1.0))  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError:  Could not find variable _AnonymousVar0. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized. Debug info: container=localhost, status=Not found: Resource localhost/_AnonymousVar0/N10tensorflow3VarE does not exist.
     [[node ReadVariableOp (defined at ...) ]] [Op:__inference_add_11]
<BLANKLINE>
Function call stack:
add
<BLANKLINE>
"""

import tensorflow as tf


def build():
    total = tf.Variable(5.0)

    @tf.function
    def add(x):
        return total + x

    return add.get_concrete_function(tf.TensorSpec([], tf.float32))


add = build()
