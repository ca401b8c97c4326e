"""An import copies the operations, and a tensor of the new graph takes an input's place.

:draws: theirs ours
:fixes: import-graph-def-input-map import-graph-def-other-graph
:given: theirs definition

>>> doubled.graph is ours
True
>>> doubled.name
'copy/doubled:0'
>>> with tf.compat.v1.Session(graph=ours) as session:
...     print(session.run(doubled))
42.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

definition = theirs.as_graph_def()

with tf.Graph().as_default() as ours:
    number = tf.constant(21.0, name="number")
    [doubled] = tf.import_graph_def(
        definition,
        input_map={"x:0": number},
        return_elements=["doubled:0"],
        name="copy",
    )
