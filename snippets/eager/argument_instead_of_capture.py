"""As an argument, one trace serves eager tensors of the same type and shape.

:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> double(tf.constant([1, 2, 3])).numpy()
array([2, 4, 6], dtype=int32)
>>> double(tf.constant([4, 5, 6])).numpy()
array([ 8, 10, 12], dtype=int32)
>>> traced_with
[<tf.Tensor 'scores:0' shape=(3,) dtype=int32>]
>>> double.get_concrete_function(tf.constant([1, 2, 3])).captured_inputs
[]
"""

import tensorflow as tf

traced_with = []


@tf.function
def double(scores):
    traced_with.append(scores)
    return scores * 2
