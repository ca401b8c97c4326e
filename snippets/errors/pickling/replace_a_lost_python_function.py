"""A tensor made with your own Python function takes the place of the lost one.

:fixes: py-func-not-in-process
:given: their_definition definition

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     ones = tf.ones([2], name="ones")
...     ours = tf.numpy_function(add_one, [ones], tf.float32)
...     [doubled] = tf.import_graph_def(
...         definition,
...         input_map={"plus:0": ours},
...         return_elements=["doubled:0"],
...     )
...     session.run(doubled)
array([4., 4.], dtype=float32)
"""

import tensorflow as tf


def add_one(x):
    return x + 1


def their_definition():
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
        plus = tf.numpy_function(lambda x: x + 1, [x], tf.float32, name="plus")
        tf.multiply(plus, 2, name="doubled")
    return graph.as_graph_def()


definition = their_definition()
