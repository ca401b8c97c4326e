"""A tensor kept from inside a function is out of scope outside; the result is not.

:draws: kept[0].graph
:family: graph-tensor-in-eager
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> result = double(tf.constant([1, 2, 3]))
>>> tf.square(kept[0])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'doubled:0' shape=(3,) dtype=int32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'doubled:0' shape=(3,) dtype=int32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'doubled:0' shape=(3,) dtype=int32> cannot be accessed from here, because it was defined in FuncGraph(name=double, id=...), which is out of scope.
>>> tf.square(result).numpy()
array([ 4, 16, 36], dtype=int32)
"""

import tensorflow as tf

kept = []


@tf.function
def double(scores):
    doubled = tf.multiply(scores, 2, name="doubled")
    kept.append(doubled)
    return doubled
