"""A SavedModel is converted from its folder, by the key of a signature.

:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:needs: tf>=2.3 -- older converters need a program on the PATH
:given: tempfile np run_lite Doubler folder

>>> converter = tf.lite.TFLiteConverter.from_saved_model(
...     folder, signature_keys=["serving_default"]
... )
>>> print(run_lite(converter.convert(), [3.0, 4.0]))
[6.0, 8.0]
"""

import tempfile

import numpy as np
import tensorflow as tf


def run_lite(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    [taken], [given] = model.get_input_details(), model.get_output_details()
    model.set_tensor(taken["index"], np.array(features, taken["dtype"]))
    model.invoke()
    return model.get_tensor(given["index"]).tolist()


class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def double(self, x):
        return {"doubled": 2 * x}


folder = tempfile.mkdtemp()
doubler = Doubler()
tf.saved_model.save(doubler, folder, signatures=doubler.double)
