"""One variable in two functions is one state: what one writes, the other reads.

:draws: adding reading
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> add_ten()
>>> read().numpy()
array([11., 12.], dtype=float32)
>>> adding = add_ten.get_concrete_function()
>>> reading = read.get_concrete_function()
>>> adding.graph is reading.graph
False
>>> adding.captured_inputs[0] is reading.captured_inputs[0] is total.handle
True
"""

import tensorflow as tf

total = tf.Variable([1.0, 2.0])


@tf.function
def add_ten():
    total.assign_add([10.0, 10.0])


@tf.function
def read():
    return tf.identity(total)
