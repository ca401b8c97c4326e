"""A tensor of another graph in `input_map` is taken by its name, without an error.

>>> doubled.op.inputs[0] is number
False
>>> doubled.op.inputs[0] is same_name
True
>>> with tf.compat.v1.Session(graph=ours) as session:
...     print(session.run(doubled))
2000.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

with tf.Graph().as_default():
    number = tf.constant(21.0, name="number")

with tf.Graph().as_default() as ours:
    same_name = tf.constant(1000.0, name="number")
    [doubled] = tf.import_graph_def(
        theirs.as_graph_def(),
        input_map={"x:0": number},
        return_elements=["doubled:0"],
    )
