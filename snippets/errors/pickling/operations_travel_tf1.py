"""Written with TensorFlow's operations, the function is in the definition, and runs after an import.

:fixes: py-func-not-in-process

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     tf.import_graph_def(definition, name="")
...     session.run("plus:0", feed_dict={"x:0": [1.0, 2.0]})
array([2., 3.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [None], name="x")
    tf.add(x, 1, name="plus")

definition = graph.as_graph_def()
