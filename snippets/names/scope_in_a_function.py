"""In a traced function a name scope names the operations of the trace, and no variable from outside.

:needs: mode=tf2 -- the function is called eagerly

>>> [name for name in names if name.endswith("scores")]
['model/scores']
>>> weights.name
'weights:0'
"""

import tensorflow as tf

weights = tf.Variable([1.0, 2.0], name="weights")


@tf.function
def score(features):
    with tf.name_scope("model"):
        return tf.multiply(features, weights, name="scores")


trace = score.get_concrete_function(tf.constant([1.0, 2.0]))
names = [operation.name for operation in trace.graph.get_operations()]
