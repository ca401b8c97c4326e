"""The library of a definition travels with it, and the copy runs.

:fixes: function-not-defined-in-session
:given: double graph doubled

>>> definition = graph.as_graph_def()
>>> len(definition.library.function)
1
>>> with tf.Graph().as_default() as copy:
...     tf.import_graph_def(definition, name="")
>>> tf.compat.v1.Session(graph=copy).run("doubled:0")
array([2, 4], dtype=int32)
"""

import tensorflow as tf


@tf.function
def double(numbers):
    return numbers * 2


with tf.Graph().as_default() as graph:
    doubled = tf.identity(double(tf.constant([1, 2])), name="doubled")
