"""One variable in two functions is one state: what one writes, the other reads.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> add_ten()
>>> read().numpy()
array([11., 12.], dtype=float32)
>>> for function in (add_ten, read):
...     [captured] = function.get_concrete_function().captured_inputs
...     print(captured is total.handle)
True
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
