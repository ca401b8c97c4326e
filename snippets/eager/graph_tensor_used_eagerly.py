"""An eager operation does not take a graph tensor, it takes the value.

:family: graph-tensor-in-eager
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> tf.square(theirs)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'theirs:0' shape=(3,) dtype=int32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'theirs:0' shape=(3,) dtype=int32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'theirs:0' shape=(3,) dtype=int32> cannot be accessed from here, because it was defined in <tensorflow.python.framework.ops.Graph object at 0x...>, which is out of scope.
>>> value = tf.compat.v1.Session(graph=theirs.graph).run(theirs)
>>> tf.square(value).numpy()
array([1, 4, 9], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")
