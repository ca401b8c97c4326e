"""After one call the variable exists, and the concrete function needs no initial value.

:fixes: unliftable-initializer
:needs: mode=tf2 -- a call has a value for the argument only with eager execution
:given: state smooth

>>> smooth(tf.constant([4.0])).numpy()
array([4.], dtype=float32)
>>> traced = smooth.get_concrete_function(tf.TensorSpec([1], tf.float32))
>>> traced(tf.constant([0.0])).numpy()
array([2.], dtype=float32)
"""

import tensorflow as tf

state = []


@tf.function
def smooth(score):
    if not state:
        state.append(tf.Variable(score))
    return 0.5 * state[0] + 0.5 * score
