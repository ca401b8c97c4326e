"""In a `tf.function`, `eval()` without arguments gives no value of a tensor computed there.

:family: no-default-session-eval

>>> try:
...     half_of(tf.constant(3.0))
... except ValueError as error:
...     lines = str(error).splitlines()
...     print([line for line in lines if "eval" in line][-1].strip())
ValueError: Cannot evaluate tensor using `eval()`: No default session is registered. Use `with sess.as_default()` or pass an explicit session to `eval(session=sess)`
"""

import tensorflow as tf


@tf.function
def half_of(score):
    half = score / 2.0
    print(half.eval())
    return half
