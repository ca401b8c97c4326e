"""A function that only reads its variables is converted by one of its traces, with their values as constants.

:needs: mode=tf2 -- with eager execution off the variable is in a session
:needs: tf>=2.3 -- older converters need a program on the PATH
:given: weights score run_lite

>>> concrete = score.get_concrete_function()
>>> converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
>>> print(run_lite(converter.convert(), [[1.0, 2.0]]))
[[5.0]]
"""

import numpy as np
import tensorflow as tf

weights = tf.Variable([[1.0], [2.0]])


@tf.function(input_signature=[tf.TensorSpec([1, 2], tf.float32)])
def score(features):
    return tf.matmul(features, weights)


def run_lite(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    [taken], [given] = model.get_input_details(), model.get_output_details()
    model.set_tensor(taken["index"], np.array(features, taken["dtype"]))
    model.invoke()
    return model.get_tensor(given["index"]).tolist()
