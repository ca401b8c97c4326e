"""With Keras 3, the layers and cells in `tf.compat.v1` are gone, too.

:family: keras3-has-no-tf1-layers
:needs: tf>=2.16 -- Keras 2 has them

>>> network(tf.compat.v1.layers.dense)
Traceback (most recent call last):
    ...
AttributeError: `dense` is not available with Keras 3.
>>> tf.compat.v1.nn.rnn_cell.LSTMCell(3)
Traceback (most recent call last):
    ...
AttributeError: `LSTMCell` is not available with Keras 3.
"""

import tensorflow as tf


def network(dense):
    with tf.Graph().as_default():
        features = tf.compat.v1.placeholder(tf.float32, [None, 2])
        return dense(features, 3)
