"""Freezing replaces the variables that a trace reads by constants with their values.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: weights score

>>> frozen = freeze(score)
>>> weights.assign([0.0, 0.0])
<tf.Variable 'UnreadVariable' shape=(2,) dtype=float32, numpy=array([0., 0.], dtype=float32)>
>>> "VarHandleOp" in {node.op for node in frozen.graph.as_graph_def().node}
False
>>> [result] = frozen(tf.constant([3.0, 4.0]))
>>> print(result.numpy())
43.0
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

weights = tf.Variable([1.0, 10.0])


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32, name="x")])
def score(x):
    return tf.reduce_sum(x * weights)


def freeze(function):
    """The concrete function of a signature, with constants for variables."""
    concrete = function.get_concrete_function()
    return convert_to_constants.convert_variables_to_constants_v2(concrete)
