"""A Sequential model of Keras 3 takes layers of Keras 3, and no other module.

:family: keras2-object-in-keras3
:needs: tf>=2.16 -- Keras 2 makes a layer of a module by itself
:given: Table table

>>> tf.keras.Sequential([table, tf.keras.layers.Dense(1)])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <module_in_a_sequential_model.Table object at 0x...> (of type <class 'module_in_a_sequential_model.Table'>)
"""

import tensorflow as tf


class Table(tf.Module):
    def __init__(self):
        super().__init__()
        self.weights = tf.Variable(tf.ones([2, 3]))

    def __call__(self, values):
        return tf.matmul(values, self.weights)


table = Table()
