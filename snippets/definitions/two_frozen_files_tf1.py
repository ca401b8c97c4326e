"""Each frozen file gets a graph and a session of its own, and their names do not clash.

:given: tempfile Path write folder

>>> feed = {"x:0": [3.0, 4.0]}
>>> print(double.run("score:0", feed), square.run("score:0", feed))
[6. 8.] [ 9. 16.]
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


def write(path, operation):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
        operation(x, name="score")
    path.write_bytes(graph.as_graph_def().SerializeToString())


folder = Path(tempfile.mkdtemp())
write(folder / "double.pb", lambda x, name: tf.add(x, x, name))
write(folder / "square.pb", lambda x, name: tf.square(x, name))

double = load_frozen(folder / "double.pb")
square = load_frozen(folder / "square.pb")
