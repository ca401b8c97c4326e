"""Where Keras inputs are graph tensors, a function called eagerly refuses them.

:family: keras-symbolic-input
:fixes: keras-symbolic-input
:needs: tf<2.4 -- later Keras has inputs of another kind
:process: it switches a behavior of the whole process

>>> double(features)
Traceback (most recent call last):
    ...
tensorflow.python.eager.core._SymbolicException: Inputs to eager execution function cannot be Keras symbolic tensors, but found [<tf.Tensor 'features:0' shape=(None, 2) dtype=float32>]
>>> model = tf.keras.Model(features, tf.keras.layers.Lambda(double)(features))
>>> model(tf.constant([[1.0, 2.0]])).numpy()
array([[2., 4.]], dtype=float32)
"""

import tensorflow as tf

tf.compat.v1.enable_eager_execution()


@tf.function
def double(scores):
    return scores * 2.0


features = tf.keras.Input([2], name="features")
