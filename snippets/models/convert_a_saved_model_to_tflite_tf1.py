"""A SavedModel that a session wrote is converted from its folder, by its tag and the key of a signature.

:needs: tf>=2.3 -- older converters need a program on the PATH
:given: tempfile Path np run_lite folder

>>> converter = tf.compat.v1.lite.TFLiteConverter.from_saved_model(
...     folder, tag_set={"serve"}, signature_key="serving_default"
... )
>>> print(run_lite(converter.convert(), [3.0, 4.0]))
[6.0, 8.0]
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


folder = str(Path(tempfile.mkdtemp()) / "model")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    x = tf.compat.v1.placeholder(tf.float32, [2])
    factor = tf.compat.v1.get_variable("factor", initializer=2.0)
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.saved_model.simple_save(
        session, folder, {"x": x}, {"doubled": factor * x}
    )
