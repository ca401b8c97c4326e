"""A node's definition lists its inputs by name and has no field for another graph.

>>> node = total.op.node_def
>>> [field.name for field in node.DESCRIPTOR.fields]
['name', 'op', 'input', 'device', 'attr', 'experimental_debug_info', 'experimental_type']
>>> node.op, list(node.input)
('AddV2', ['scores', 'bonus'])
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.constant([1, 2, 3], name="scores")
    bonus = tf.constant([10, 10, 10], name="bonus")
    total = tf.add(scores, bonus, name="total")
