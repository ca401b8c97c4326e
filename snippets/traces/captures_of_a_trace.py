"""What this trace takes from outside is a capture: a variable by its handle, a large eager tensor as it is.

:draws: trace
:needs: mode=tf2 -- eager tensors and variables with values exist only with eager execution

>>> [outside.dtype.name for outside in trace.captured_inputs]
['resource', 'float32']
>>> trace.captured_inputs[0] is weights.handle
True
>>> trace.captured_inputs[1] is pixels
True
>>> len(trace.inputs)
2
"""

import tensorflow as tf

weights = tf.Variable(tf.ones([200]))
pixels = tf.fill([200], 3.0)


@tf.function
def score():
    return tf.reduce_sum(weights * pixels)


trace = score.get_concrete_function()
