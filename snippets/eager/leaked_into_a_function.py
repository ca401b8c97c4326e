"""A tensor kept from an inner function's graph is out of scope in the outer function's.

:family: out-of-scope-tensor
:given: number mended

>>> outer.get_concrete_function(number)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    InaccessibleTensorError: <tf.Tensor 'doubled:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
    <tf.Tensor 'doubled:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
    The tensor <tf.Tensor 'doubled:0' shape=() dtype=float32> cannot be accessed from FuncGraph(name=outer, id=...), because it was defined in FuncGraph(name=inner, id=...), which is out of scope.
<BLANKLINE>
>>> mended.get_concrete_function(number).outputs
[<tf.Tensor 'Identity:0' shape=() dtype=float32>]
"""

import tensorflow as tf

number = tf.TensorSpec([], tf.float32)
kept = []


@tf.function
def inner(x):
    kept.append(tf.multiply(x, 2.0, name="doubled"))
    return kept[-1]


@tf.function
def outer(x):
    inner(x)
    return kept[-1] + 1.0


@tf.function
def mended(x):
    return inner(x) + 1.0
