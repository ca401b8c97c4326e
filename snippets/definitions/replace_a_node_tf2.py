"""In a wrapped function, `input_map` puts what you compute in it in the place of their tensors.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: their_graph x keep_prob definition

>>> print(score(tf.constant([[0, 255]], tf.uint8)).numpy())
[[0. 1.]]
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [None, 2], name="x")
    keep_prob = tf.compat.v1.placeholder(tf.float32, [], name="keep_prob")
    dropped = tf.nn.dropout(x, rate=1.0 - keep_prob)
    tf.identity(dropped, name="scores")
definition = their_graph.as_graph_def()


def with_my_nodes(pixels):
    mine = {
        "x:0": tf.cast(pixels, tf.float32) / 255.0,
        "keep_prob:0": tf.constant(1.0),
    }
    [scores] = tf.import_graph_def(definition, mine, ["scores:0"], "theirs")
    return scores


score = tf.compat.v1.wrap_function(
    with_my_nodes, [tf.TensorSpec([None, 2], tf.uint8)]
)
