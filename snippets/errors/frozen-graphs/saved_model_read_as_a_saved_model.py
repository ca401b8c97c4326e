"""A SavedModel is loaded by its folder; here its graph is in the first MetaGraph of the file.

:fixes: graphdef-decode-error
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile Path Doubler folder path

>>> double = tf.saved_model.load(folder).signatures["serving_default"]
>>> print(double(x=tf.constant([3.0, 4.0]))["doubled"].numpy())
[6. 8.]
>>> type(graph_in(path)).__name__
'GraphDef'
"""

import tempfile
from pathlib import Path

import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2


def graph_in(path):
    file = saved_model_pb2.SavedModel.FromString(path.read_bytes())
    return file.meta_graphs[0].graph_def


class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def double(self, x):
        return {"doubled": 2 * x}


folder = tempfile.mkdtemp()
doubler = Doubler()
tf.saved_model.save(doubler, folder, signatures=doubler.double)
path = Path(folder) / "saved_model.pb"
