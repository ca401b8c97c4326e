"""A graph node's request for a missing device travels with a definition; empty it before the import.

:devices: cpu

>>> compute(definition)  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'doubled' defined at (most recent call last):
Node: 'doubled'
Cannot assign a device for operation doubled: {{node doubled}} was explicitly assigned to /device:GPU:0 but available devices are [ /job:localhost/replica:0/task:0/device:CPU:0 ]. Make sure the device specification refers to a valid device.
     [[doubled]]
>>> for node in definition.node:
...     node.device = ""
>>> compute(definition)
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    scores = tf.constant([1, 2, 3], name="scores")
    with tf.device("/GPU:0"):
        doubled = tf.add(scores, scores, name="doubled")

definition = theirs.as_graph_def()


def compute(definition):
    with tf.Graph().as_default():
        tf.import_graph_def(definition, name="")
        with tf.compat.v1.Session() as session:
            return session.run("doubled:0")
