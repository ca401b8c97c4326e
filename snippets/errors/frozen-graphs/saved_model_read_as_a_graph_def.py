"""The `saved_model.pb` of a SavedModel is a message of another type than a frozen graph.

:family: graphdef-decode-error
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile Path Doubler folder path

>>> tf.compat.v1.GraphDef.FromString(path.read_bytes())
Traceback (most recent call last):
    ...
google.protobuf.message.DecodeError: Error parsing message with type 'tensorflow.GraphDef': Wire format was corrupt
"""

import tempfile
from pathlib import Path

import tensorflow as tf


class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def double(self, x):
        return {"doubled": 2 * x}


folder = tempfile.mkdtemp()
doubler = Doubler()
tf.saved_model.save(doubler, folder, signatures=doubler.double)
path = Path(folder) / "saved_model.pb"
