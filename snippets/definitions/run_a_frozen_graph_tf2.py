"""A frozen file becomes a function: import it in `wrap_function`, and prune it to what you feed and fetch.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: tempfile Path graph path

>>> model = load_frozen(path, "x:0", "score:0")
>>> print(model(tf.constant([3.0, 4.0])).numpy())
25.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def load_frozen(path, feeds, fetches):
    """Load a frozen graph from a file as a function of some of its tensors."""
    definition = tf.compat.v1.GraphDef.FromString(Path(path).read_bytes())

    def import_definition():
        tf.import_graph_def(definition, name="")

    wrapped = tf.compat.v1.wrap_function(import_definition, [])
    return wrapped.prune(feeds, fetches)


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

path = Path(tempfile.mkdtemp()) / "model.pb"
path.write_bytes(graph.as_graph_def().SerializeToString())
