"""`zeros` of the Keras backend leaves the trace, and takes no shape tensor from it.

:family: graph-tensor-in-eager
:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: padded mended batch

>>> padded(batch)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    TypeError: <tf.Tensor 'Shape:0' shape=(2,) dtype=int32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
    <tf.Tensor 'Shape:0' shape=(2,) dtype=int32> was defined here:
...
<BLANKLINE>
    The tensor <tf.Tensor 'Shape:0' shape=(2,) dtype=int32> cannot be accessed from here, because it was defined in FuncGraph(name=padded, id=...), which is out of scope.
<BLANKLINE>
>>> print(mended(batch).shape)
(8, 2)
"""

import tensorflow as tf

batch = tf.ones([4, 2])


@tf.function
def padded(values):
    zeros = tf.keras.backend.zeros(tf.shape(values))
    return tf.concat([values, zeros], axis=0)


@tf.function
def mended(values):
    zeros = tf.zeros(tf.shape(values))
    return tf.concat([values, zeros], axis=0)
