"""The weights of a Keras layer made eagerly do not go into a graph's block.

:family: capture-eager-without-function
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> with tf.Graph().as_default():
...     tf.matmul(tf.ones([1, 2]), layer.kernel)
Traceback (most recent call last):
    ...
RuntimeError: resource: Attempting to capture an EagerTensor without building a function.
>>> layer(tf.ones([1, 2])).numpy()
array([[2.]], dtype=float32)
"""

import tensorflow as tf

layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
layer.build([None, 2])
