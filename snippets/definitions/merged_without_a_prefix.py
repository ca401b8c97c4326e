"""Without a prefix, a name that both definitions use is numbered in the second.

:given: definition_of

>>> [operation.name for operation in both.get_operations()]
['x', 'y', 'x_1', 'y_1']
>>> with tf.compat.v1.Session(graph=both) as session:
...     print(session.run("y:0", {"x:0": 3.0}))
-3.0
"""

import tensorflow as tf


def definition_of(operation):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [], name="x")
        operation(x, name="y")
    return graph.as_graph_def()


with tf.Graph().as_default() as both:
    tf.import_graph_def(definition_of(tf.negative), name="")
    tf.import_graph_def(definition_of(tf.square), name="")
