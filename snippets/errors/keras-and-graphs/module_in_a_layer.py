"""A layer may call a `tf.Module` from outside; the model then trains its own layers alone.

:fixes: keras2-object-in-keras3 kerastensor-to-tf
:given: Table table

>>> layers = [tf.keras.Input([2]), Lookup(), tf.keras.layers.Dense(1)]
>>> model = tf.keras.Sequential(layers)
>>> len(model.trainable_variables)
2
"""

import tensorflow as tf


class Table(tf.Module):
    def __init__(self):
        super().__init__()
        self.weights = tf.Variable(tf.ones([2, 3]))

    def __call__(self, values):
        return tf.matmul(values, self.weights)


table = Table()


class Lookup(tf.keras.layers.Layer):
    def call(self, values):
        return table(values)
