"""The placeholders of a definition are inputs that you can map.

:fixes: import-graph-def-input-map
:given: theirs definition

>>> inputs
['x:0']
>>> print(session.run(doubled))
42.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

definition = theirs.as_graph_def()
inputs = [
    node.name + ":0" for node in definition.node if node.op == "Placeholder"
]

with tf.Graph().as_default() as ours:
    number = tf.constant(21.0, name="number")
    [doubled] = tf.import_graph_def(
        definition,
        input_map=dict.fromkeys(inputs, number),
        return_elements=["doubled:0"],
    )

session = tf.compat.v1.Session(graph=ours)
