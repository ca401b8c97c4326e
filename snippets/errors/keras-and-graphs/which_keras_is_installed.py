"""In Keras 3 `tf.keras.__version__` begins with 3, and `isinstance` tells whether an object is a layer of it.

:fixes: keras2-object-in-keras3
:needs: tf>=2.16 -- older versions bring Keras 2
:given: Table table

>>> tf.keras.__version__.split(".")[0]
'3'
>>> isinstance(table, tf.keras.layers.Layer)
False
"""

import tensorflow as tf


class Table(tf.Module):
    def __call__(self, values):
        return values


table = Table()
