"""With control flow v1, a branch's constant is tied to it by a control input alone, without which it is not converted.

:family: tflite-control-flow
:needs: tf>=2.3 -- older converters need a program on the PATH
:process: it switches a behavior of the whole process
:given: tempfile Path without_control_inputs convert

>>> try:
...     content = convert(without_control_inputs(graph))
... except Exception as error:
...     print(str(error).splitlines()[0])
Merge node cond/Merge has input that's not in any CondContext.
"""

import tempfile
from pathlib import Path

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()


def without_control_inputs(graph):
    """A definition as tools leave it that keep data inputs only."""
    definition = graph.as_graph_def()
    for node in definition.node:
        node.input[:] = [name for name in node.input if name[0] != "^"]
    return definition


def convert(definition):
    path = Path(tempfile.mkdtemp()) / "frozen.pb"
    path.write_bytes(definition.SerializeToString())
    converter = tf.compat.v1.lite.TFLiteConverter.from_frozen_graph(
        str(path), ["features"], ["score"]
    )
    return converter.convert()


with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2], name="features")
    total = tf.reduce_sum(features)
    score = tf.cond(total > 1.0, lambda: tf.zeros([]), lambda: 2.0 * total)
    tf.identity(score, name="score")
