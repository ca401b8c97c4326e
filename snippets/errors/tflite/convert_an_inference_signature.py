"""This signature only reads its `tf.Variable` objects; it is converted, with their values as constants.

:fixes: tflite-variables frozen-graph-variable-input
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:needs: tf>=2.3 -- older converters need a program on the PATH
:given: tempfile np run folder

>>> tf.saved_model.save(scorer, folder, signatures=scorer.infer)
>>> converter = tf.lite.TFLiteConverter.from_saved_model(folder)
>>> run(converter.convert(), [5.0, 10.0])
[4.0, 8.0]
"""

import tempfile

import numpy as np
import tensorflow as tf


def run(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    taken = model.get_input_details()[0]["index"]
    model.set_tensor(taken, np.array(features, "float32"))
    model.invoke()
    return model.get_tensor(model.get_output_details()[0]["index"]).tolist()


class Scorer(tf.Module):
    def __init__(self):
        self.mean = tf.Variable([1.0, 2.0])

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def infer(self, features):
        return {"score": features - self.mean}


folder = tempfile.mkdtemp()
scorer = Scorer()
