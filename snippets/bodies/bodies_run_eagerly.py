"""Eagerly, a branch, a loop and `map_fn` run at once; the function of `Dataset.map` is traced.

:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> for name, eager in eager_in.items():
...     print(name, eager)
branch True
loop True
map True
dataset False
"""

import tensorflow as tf

eager_in = {}


def body(name):
    """A body that notes whether it runs eagerly."""

    def note(number):
        eager_in[name] = tf.executing_eagerly()
        return number + 1.0

    return note


first = tf.constant(1.0)
numbers = tf.constant([1.0, 2.0])

tf.cond(first > 0, lambda: body("branch")(first), lambda: first)
tf.while_loop(
    lambda number: number < 9.0, lambda number: [body("loop")(number)], [first]
)
tf.map_fn(body("map"), numbers)
tf.data.Dataset.from_tensor_slices(numbers).map(body("dataset"))
