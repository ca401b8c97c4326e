"""`input_map` puts tensors of yours in the place of theirs: another input, and a constant for a placeholder.

:given: their_graph x keep_prob definition

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(scores, {pixels: [[0, 255]]}))
[[0. 1.]]
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [None, 2], name="x")
    keep_prob = tf.compat.v1.placeholder(tf.float32, [], name="keep_prob")
    dropped = tf.nn.dropout(x, rate=1.0 - keep_prob)
    tf.identity(dropped, name="scores")
definition = their_graph.as_graph_def()

with tf.Graph().as_default() as graph:
    pixels = tf.compat.v1.placeholder(tf.uint8, [None, 2], name="pixels")
    mine = {
        "x:0": tf.cast(pixels, tf.float32) / 255.0,
        "keep_prob:0": tf.constant(1.0),
    }
    [scores] = tf.import_graph_def(definition, mine, ["scores:0"], "theirs")
