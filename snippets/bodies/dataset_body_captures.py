"""The body of `Dataset.map` has a graph of its own and captures an outer tensor that it uses.

:needs: mode=tf2 -- a dataset gives values to Python only with eager execution

>>> [float(number) for number in scaled(3.0)]
[3.0, 6.0]
>>> owners[0] is owners[1]
False
"""

import tensorflow as tf

owners = []


def scaled(factor):
    factor = tf.constant(factor)
    dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0])

    def scale(number):
        result = number * factor
        owners.append(result.graph)
        return result

    owners.append(tf.compat.v1.get_default_graph())
    return dataset.map(scale)
