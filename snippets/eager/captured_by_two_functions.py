"""Two functions capture one eager tensor, and each holds that very tensor.

:draws: first second
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> first = double.get_concrete_function()
>>> second = negate.get_concrete_function()
>>> first.graph is second.graph
False
>>> first.captured_inputs[0] is scores
True
>>> second.captured_inputs[0] is scores
True
>>> double().numpy(), negate().numpy()
(array([2, 4, 6], dtype=int32), array([-1, -2, -3], dtype=int32))
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])


@tf.function
def double():
    return scores * 2


@tf.function
def negate():
    return -scores
