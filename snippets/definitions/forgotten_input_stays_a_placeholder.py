"""An input that is left out of `input_map` stays a placeholder, and the error comes with a run.

:raises: placeholder-not-fed
:given: their_graph

>>> [operation.name for operation in graph.get_operations()]
['pixels', 'grafted/x', 'grafted/score']
>>> session.run(score)  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'grafted/x' defined at (most recent call last):
Node: 'grafted/x'
You must feed a value for placeholder tensor 'grafted/x' with dtype float and shape [2]
         [[{{node grafted/x}}]]
<BLANKLINE>
Original stack trace for 'grafted/x':
<BLANKLINE>
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.square(x, name="score")

with tf.Graph().as_default() as graph:
    pixels = tf.constant([3.0, 4.0], name="pixels")
    [score] = tf.import_graph_def(
        their_graph.as_graph_def(), {}, ["score:0"], name="grafted"
    )

session = tf.compat.v1.Session(graph=graph)
