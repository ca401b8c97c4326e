"""A tensor of a loop is no initial value for a variable, which exists before the loop runs.

:family: variable-initializer-in-function

>>> with tf.Graph().as_default():
...     tf.while_loop(lambda step: step < 3, body, [tf.constant(0)])
Traceback (most recent call last):
    ...
ValueError: Argument `initial_value` (Tensor("Placeholder:0", shape=(), dtype=int32)) could not be lifted out of a `tf.function`. (Tried to create variable with name='start'). To avoid this error, when constructing `tf.Variable`s inside of `tf.function` you can create the `initial_value` tensor in a `tf.init_scope` or pass a callable `initial_value` (e.g., `tf.Variable(lambda : tf.truncated_normal([10, 40]))`). Please file a feature request if this restriction inconveniences you.
"""

import tensorflow as tf


def body(step):
    start = tf.compat.v1.get_variable("start", initializer=step)
    return step + start + 1
