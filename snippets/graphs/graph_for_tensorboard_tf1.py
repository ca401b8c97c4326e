"""A file writer stores a graph for TensorBoard; start it with `tensorboard --logdir FOLDER`.

:given: tempfile Path folder stored_graph

>>> stored = stored_graph(folder)
>>> print([node.name for node in stored.node])
['x', 'factor', 'scaled']
"""

import tempfile
from pathlib import Path

import tensorflow as tf

folder = tempfile.mkdtemp()

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(x, tf.constant(2.0, name="factor"), name="scaled")
    tf.compat.v1.summary.FileWriter(folder, graph).close()


def stored_graph(folder):
    """The graph in the first event file of a folder."""
    [path] = Path(folder).glob("events.*")
    for event in tf.compat.v1.train.summary_iterator(str(path)):
        if event.graph_def:
            return tf.compat.v1.GraphDef.FromString(event.graph_def)
    return None
