"""A definition in text form is read with `text_format`.

:family: graphdef-decode-error
:fixes: graphdef-decode-error

>>> tf.compat.v1.GraphDef.FromString(path.read_bytes())
Traceback (most recent call last):
    ...
google.protobuf.message.DecodeError: Error parsing message with type 'tensorflow.GraphDef': Wire format was corrupt
>>> definition = tf.compat.v1.GraphDef()
>>> definition = text_format.Parse(path.read_text(), definition)
>>> [node.name for node in definition.node]
['score']
"""

import tempfile
from pathlib import Path

import tensorflow as tf
from google.protobuf import text_format

with tf.Graph().as_default() as graph:
    tf.constant(3.0, name="score")

path = Path(tempfile.mkdtemp()) / "graph.pbtxt"
path.write_text(text_format.MessageToString(graph.as_graph_def()))
