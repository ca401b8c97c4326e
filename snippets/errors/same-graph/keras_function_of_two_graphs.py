"""Up to TensorFlow 2.2, with eager execution on, `tf.keras.backend.function` refuses tensors of two graphs.

:family: keras-function-multiple-graphs
:needs: tf<2.3 -- later versions make a Keras model of the tensors
:process: it switches a behavior of the whole process

>>> tf.keras.backend.function([inputs], [outputs, scores])
Traceback (most recent call last):
    ...
ValueError: Cannot create an execution function which is comprised of elements from multiple graphs.
>>> double = tf.keras.backend.function([inputs], [outputs])
>>> double([batch])
[array([[2., 4.]], dtype=float32)]
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.enable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2])
outputs = tf.keras.layers.Lambda(lambda values: values * 2)(inputs)

with tf.Graph().as_default():
    scores = tf.constant([1.0, 2.0], name="scores")
