"""A list filled in a traced loop over a tensor holds a tensor of its body, of no use after it.

:family: out-of-scope-tensor

>>> squares.get_concrete_function(
...     tf.TensorSpec([], tf.int32)
... )  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    InaccessibleTensorError: <tf.Tensor 'while/square:0' shape=() dtype=int32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
    <tf.Tensor 'while/square:0' shape=() dtype=int32> was defined here:
...
<BLANKLINE>
    The tensor <tf.Tensor 'while/square:0' shape=() dtype=int32> cannot be accessed from FuncGraph(name=squares, id=...), because it was defined in FuncGraph(name=while_body_16, id=...), which is out of scope.
<BLANKLINE>
"""

import tensorflow as tf


@tf.function
def squares(count):
    found = []
    for number in tf.range(count):
        found.append(tf.multiply(number, number, name="square"))
    return tf.stack(found)
