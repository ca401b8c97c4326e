"""A frozen file goes into a graph of its own, and a session on that graph runs it by name.

:given: tempfile Path graph path

>>> session = load_frozen(path)
>>> print(session.run("score:0", {"x:0": [3.0, 4.0]}))
25.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def load_frozen(path):
    """Open a session on a new graph that holds what a frozen file defines."""
    definition = tf.compat.v1.GraphDef.FromString(Path(path).read_bytes())
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(definition, name="")
    return tf.compat.v1.Session(graph=graph)


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

path = Path(tempfile.mkdtemp()) / "model.pb"
path.write_bytes(graph.as_graph_def().SerializeToString())
