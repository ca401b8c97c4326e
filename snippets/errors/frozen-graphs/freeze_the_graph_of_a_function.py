"""The graph of a function reads its variables through inputs, which the freezing of a session does not follow.

:family: freeze-read-variable
:fixes: freeze-read-variable
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: weights score

>>> concrete = score.get_concrete_function()
>>> sorted(operations_left(concrete.graph))
['Mul', 'Placeholder', 'ReadVariableOp', 'Sum']
>>> frozen = freeze(concrete)
>>> print(frozen(tf.constant([3.0, 4.0]))[0].numpy())
43.0
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

weights = tf.Variable([1.0, 10.0])


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32, name="x")])
def score(x):
    return tf.reduce_sum(x * weights, name="score")


freeze = convert_to_constants.convert_variables_to_constants_v2


def operations_left(graph):
    with tf.compat.v1.Session(graph=graph) as session:
        frozen = tf.compat.v1.graph_util.convert_variables_to_constants(
            session, graph.as_graph_def(), ["score"]
        )
    return {node.op for node in frozen.node if node.op != "Const"}
