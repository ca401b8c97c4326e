"""A placeholder of the importing graph takes the value of the other graph's tensor.

:fixes: import-graph-def-other-graph
:given: definition their_graph their_session

>>> value = their_session.run(theirs)
>>> print(our_session.run(doubled, {ours: value}))
42.0
"""

import tensorflow as tf

with tf.Graph().as_default() as definition:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant(21.0, name="theirs")

with tf.Graph().as_default() as our_graph:
    ours = tf.compat.v1.placeholder(tf.float32, [], name="ours")
    [doubled] = tf.import_graph_def(
        definition.as_graph_def(),
        input_map={"x:0": ours},
        return_elements=["doubled:0"],
    )

their_session = tf.compat.v1.Session(graph=their_graph)
our_session = tf.compat.v1.Session(graph=our_graph)
