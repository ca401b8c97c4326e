"""In a function called eagerly, code below `tf.init_scope` has no access to the trace's tensors.

:family: graph-tensor-in-eager
:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- only with eager execution does `tf.init_scope` leave all graphs
:given: double

>>> double(tf.constant(3.0))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    TypeError: <tf.Tensor 'score:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
    <tf.Tensor 'score:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
    The tensor <tf.Tensor 'score:0' shape=() dtype=float32> cannot be accessed from here, because it was defined in FuncGraph(name=double, id=...), which is out of scope.
<BLANKLINE>
>>> mended(tf.constant(3.0)).numpy().tolist()
6.0
"""

import tensorflow as tf


@tf.function
def double(score):
    with tf.init_scope():
        return score * 2.0


@tf.function
def mended(score):
    with tf.init_scope():
        factor = tf.constant(2.0)
    return score * factor
