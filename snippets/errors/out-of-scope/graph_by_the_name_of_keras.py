"""TensorFlow takes a tensor for one of Keras if its graph has the name `keras_graph`.

:family: keras-symbolic-input
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> _ = keras_graph(tf.constant(1.0))
>>> double(kept[0])
Traceback (most recent call last):
    ...
tensorflow.python.eager.core._SymbolicException: Inputs to eager execution function cannot be Keras symbolic tensors, but found [<tf.Tensor 'kept:0' shape=() dtype=float32>]
"""

import tensorflow as tf

kept = []


@tf.function
def keras_graph(score):
    kept.append(tf.identity(score, name="kept"))
    return score


@tf.function
def double(score):
    return score * 2.0
