"""A frozen file is converted by its path and the names of its inputs and outputs, which have no `:0`.

:needs: tf>=2.3 -- older converters need a program on the PATH
:given: tempfile Path np run_lite graph path

>>> convert = tf.compat.v1.lite.TFLiteConverter.from_frozen_graph
>>> print(run_lite(convert(path, ["x"], ["score"]).convert(), [3.0, 4.0]))
25.0
>>> convert(path, ["x:0"], ["score"])
Traceback (most recent call last):
    ...
ValueError: Invalid tensors 'x:0' were found.
"""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf


def run_lite(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    [taken], [given] = model.get_input_details(), model.get_output_details()
    model.set_tensor(taken["index"], np.array(features, taken["dtype"]))
    model.invoke()
    return model.get_tensor(given["index"]).tolist()


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

path = str(Path(tempfile.mkdtemp()) / "model.pb")
Path(path).write_bytes(graph.as_graph_def().SerializeToString())
