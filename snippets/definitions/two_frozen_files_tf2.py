"""Each frozen file becomes a function of its own, and node names do not clash.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: tempfile Path write folder

>>> print(double(image).numpy(), square(image).numpy())
[6. 8.] [ 9. 16.]
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def load_frozen(path, feeds, fetches):
    """Load a frozen graph from a file as a function of some of its tensors."""
    definition = tf.compat.v1.GraphDef.FromString(Path(path).read_bytes())
    wrapped = tf.compat.v1.wrap_function(
        lambda: tf.import_graph_def(definition, name=""), []
    )
    return wrapped.prune(feeds, fetches)


def write(path, operation):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
        operation(x, name="score")
    path.write_bytes(graph.as_graph_def().SerializeToString())


folder = Path(tempfile.mkdtemp())
write(folder / "double.pb", lambda x, name: tf.add(x, x, name))
write(folder / "square.pb", lambda x, name: tf.square(x, name))

double = load_frozen(folder / "double.pb", "x:0", "score:0")
square = load_frozen(folder / "square.pb", "x:0", "score:0")
image = tf.constant([3.0, 4.0])
