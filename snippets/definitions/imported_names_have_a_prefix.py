"""Imported names get a prefix, `import` by default, and a second import another one.

>>> [operation.name for operation in ours.get_operations()]
['import/x', 'import_1/x', 'copy/x', 'x']
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    tf.constant([1, 2, 3], name="x")

definition = theirs.as_graph_def()

with tf.Graph().as_default() as ours:
    tf.import_graph_def(definition)
    tf.import_graph_def(definition)
    tf.import_graph_def(definition, name="copy")
    tf.import_graph_def(definition, name="")
