"""Another graph's operations are reused through their definition, before any run of theirs.

>>> session.run(ours)
array([20, 40, 60], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    scores = tf.compat.v1.placeholder(tf.int32, [3], name="scores")
    doubled = tf.multiply(scores, 2, name="doubled")

with tf.Graph().as_default():
    our_scores = tf.constant([10, 20, 30])
    (ours,) = tf.import_graph_def(
        their_graph.as_graph_def(),
        input_map={"scores:0": our_scores},
        return_elements=["doubled:0"],
    )
    session = tf.compat.v1.Session()
