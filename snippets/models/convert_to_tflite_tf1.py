"""A TF1 graph is converted from the session that holds the values of its variables.

:needs: tf>=2.3 -- older converters need a program on the PATH
:given: graph features score session run_lite

>>> converter = tf.compat.v1.lite.TFLiteConverter.from_session(
...     session, [features], [score]
... )
>>> print(run_lite(converter.convert(), [[1.0, 2.0]]))
[[5.0]]
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [1, 2])
    weights = tf.compat.v1.get_variable("w", initializer=[[1.0], [2.0]])
    score = tf.matmul(features, weights)
    session = tf.compat.v1.Session()
    session.run(tf.compat.v1.global_variables_initializer())


def run_lite(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    [taken], [given] = model.get_input_details(), model.get_output_details()
    model.set_tensor(taken["index"], np.array(features, taken["dtype"]))
    model.invoke()
    return model.get_tensor(given["index"]).tolist()
