"""A `saved_model.pb` is not a frozen graph: it is refused, or has no node, when it is read as one.

:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile Path graph folder saved frozen

>>> print(holds_a_graph_def(frozen))
True
>>> print(holds_a_graph_def(saved))
False
"""

import tempfile
from pathlib import Path

import tensorflow as tf
from google.protobuf.message import DecodeError


def holds_a_graph_def(path):
    """Whether a .pb file is a GraphDef, such as a frozen graph."""
    try:
        definition = tf.compat.v1.GraphDef.FromString(path.read_bytes())
    except DecodeError:
        return False
    return len(definition.node) > 0


with tf.Graph().as_default() as graph:
    tf.constant([3.0, 4.0], name="scores")

folder = tempfile.mkdtemp()
tf.saved_model.save(tf.Module(), folder)

saved = Path(folder) / "saved_model.pb"
frozen = Path(folder) / "frozen.pb"
frozen.write_bytes(graph.as_graph_def().SerializeToString())
