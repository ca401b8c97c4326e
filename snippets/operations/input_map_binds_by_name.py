"""Where both graphs use its name, `input_map` takes a tensor of another graph by this name, without an error.

:draws: definition their_graph graph
:given: definition their_graph theirs their_session

>>> their_session.run(theirs)
array([1, 2], dtype=int32)
>>> session.run(tenfold)
array([70, 80], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as definition:
    x = tf.compat.v1.placeholder(tf.int32, name="x")
    y = tf.multiply(x, 10, name="y")

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2], name="numbers")

with tf.Graph().as_default() as graph:
    ours = tf.constant([7, 8], name="numbers")
    (tenfold,) = tf.import_graph_def(
        definition.as_graph_def(),
        input_map={"x:0": theirs},
        return_elements=["y:0"],
    )

their_session = tf.compat.v1.Session(graph=their_graph)
session = tf.compat.v1.Session(graph=graph)
