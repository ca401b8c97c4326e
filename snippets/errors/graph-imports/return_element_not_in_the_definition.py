"""`return_elements` takes names of the definition, without the new prefix.

:family: import-graph-def-input-map
:given: theirs definition ours

>>> bring("copy/total:0")
Traceback (most recent call last):
    ...
ValueError: Requested return tensor 'copy/total:0' not found in graph def
>>> bring("copy/total")
Traceback (most recent call last):
    ...
ValueError: Requested return node 'copy/total' not found in graph def
>>> print(bring("total:0").name)
copy_2/total:0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    tf.constant([6], name="total")

definition = theirs.as_graph_def()
ours = tf.Graph()


def bring(name):
    with ours.as_default():
        [element] = tf.import_graph_def(
            definition, return_elements=[name], name="copy"
        )
    return element
