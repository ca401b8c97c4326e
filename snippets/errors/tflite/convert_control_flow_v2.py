"""With control flow v2 each branch is a function of its own, which is converted as a whole.

:fixes: tflite-control-flow
:needs: tf>=2.3 -- older converters need a program on the PATH
:process: it switches a behavior of the whole process
:given: tempfile Path np without_control_inputs convert run

>>> content = convert(without_control_inputs(graph))
>>> run(content, [1.0, 2.0]), run(content, [0.25, 0.25])
(0.0, 1.0)
"""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()


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


def run(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    taken = model.get_input_details()[0]["index"]
    model.set_tensor(taken, np.array(features, "float32"))
    model.invoke()
    return model.get_tensor(model.get_output_details()[0]["index"]).item()


with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2], name="features")
    total = tf.reduce_sum(features)
    score = tf.cond(total > 1.0, lambda: tf.zeros([]), lambda: 2.0 * total)
    tf.identity(score, name="score")
