"""A variable that starts from a tensor argument has no initial value without an eager call.

:family: unliftable-initializer capture-eager-without-function

>>> smooth.get_concrete_function(tf.TensorSpec([], tf.float32))
Traceback (most recent call last):
    ...
tensorflow.python.ops.op_selector.UnliftableError: Unable to lift tensor <tf.Tensor 'score:0' shape=() dtype=float32> because it depends transitively on placeholder <tf.Operation 'score' type=Placeholder> via at least one path, e.g.: score (Placeholder)
"""

import tensorflow as tf

state = []


@tf.function
def smooth(score):
    if not state:
        state.append(tf.Variable(score))
    return 0.5 * state[0] + 0.5 * score
