"""A control edge orders two operations and carries no tensor.

:draws: total.graph

>>> ready.outputs, total.op.control_inputs[0] is ready
([], True)
>>> list(total.op.node_def.input)
['scores', '^ready']
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.constant([1, 2, 3], name="scores")
    ready = tf.no_op(name="ready")
    with tf.control_dependencies([ready]):
        total = tf.negative(scores, name="total")
