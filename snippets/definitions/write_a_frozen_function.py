"""The graph of a frozen function is an ordinary definition: write it, and another graph can import it.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: tempfile Path weights score path

>>> [tensor.name for tensor in (*frozen.inputs, *frozen.outputs)]
['x:0', 'Identity:0']
>>> with tf.Graph().as_default() as graph:
...     definition = tf.compat.v1.GraphDef.FromString(path.read_bytes())
...     tf.import_graph_def(definition, name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run("Identity:0", {"x:0": [3.0, 4.0]}))
[ 3. 40.]
"""

import tempfile
from pathlib import Path

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

weights = tf.Variable([1.0, 10.0])


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32, name="x")])
def score(x):
    return x * weights


frozen = convert_to_constants.convert_variables_to_constants_v2(
    score.get_concrete_function()
)
path = Path(tempfile.mkdtemp()) / "score.pb"
path.write_bytes(frozen.graph.as_graph_def().SerializeToString())
