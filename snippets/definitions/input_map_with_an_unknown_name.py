"""The keys of `input_map` are names in the definition, without the new prefix.

:family: import-graph-def-input-map
:fixes: import-graph-def-input-map
:given: theirs definition ours

>>> bring({"copy/x:0": number})
Traceback (most recent call last):
    ...
ValueError: Attempted to map inputs that were not found in graph_def: [copy/x:0]
>>> [node.name for node in definition.node]
['x', 'doubled/y', 'doubled']
>>> bring({"x:0": number})
<tf.Tensor 'copy_1/doubled:0' shape=() dtype=float32>
>>> [operation.name for operation in ours.get_operations()]
['number', 'copy/x', 'copy/doubled/y', 'copy/doubled', 'copy_1/x', 'copy_1/doubled/y', 'copy_1/doubled']
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

definition = theirs.as_graph_def()

with tf.Graph().as_default() as ours:
    number = tf.constant(21.0, name="number")


def bring(input_map):
    with ours.as_default():
        [doubled] = tf.import_graph_def(
            definition, input_map, return_elements=["doubled:0"], name="copy"
        )
    return doubled
