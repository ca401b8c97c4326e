"""With NumPy 1.19, or TensorFlow 2.6 or newer, `tf.zeros` takes a computed size, and a recurrent Keras layer builds.

:fixes: symbolic-to-numpy-numpy120

>>> tf.compat.v1.Session(graph=graph).run(state)
array([[0., 0., 0.],
       [0., 0., 0.]], dtype=float32)
>>> print(tf.keras.layers.LSTM(4)(tf.keras.Input([5, 3])).shape)
(None, 4)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    rows = tf.constant([[1, 2], [4, 5]])
    state = tf.zeros([tf.shape(rows)[0], 3])
