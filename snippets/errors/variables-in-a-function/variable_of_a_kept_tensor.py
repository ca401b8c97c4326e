"""A tensor of a trace is no initial value for a resource variable outside it.

:family: variable-initializer-in-function
:needs: tf>=2 -- TF1 variables take any tensor here

>>> _ = double.get_concrete_function(tf.TensorSpec([], tf.float32))
>>> tf.Variable(kept[0])
Traceback (most recent call last):
    ...
ValueError: Argument `initial_value` (Tensor("doubled:0", shape=(), dtype=float32)) could not be lifted out of a `tf.function`. (Tried to create variable with name='None'). To avoid this error, when constructing `tf.Variable`s inside of `tf.function` you can create the `initial_value` tensor in a `tf.init_scope` or pass a callable `initial_value` (e.g., `tf.Variable(lambda : tf.truncated_normal([10, 40]))`). Please file a feature request if this restriction inconveniences you.
"""

import tensorflow as tf

kept = []


@tf.function
def double(score):
    kept.append(tf.multiply(score, 2.0, name="doubled"))
    return kept[0]
