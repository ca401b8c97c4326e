"""In a module's signature, the weights of a Keras 3 layer stay variables without values; convert the trace.

:needs: tf>=2.18, mode=tf2 -- older converters end the process with a Keras 3 layer, and convert one of Keras 2
:given: tempfile operations Scorer scorer folder

>>> tf.saved_model.save(scorer, folder, signatures=scorer.infer)
>>> converter = tf.lite.TFLiteConverter.from_saved_model(folder)
>>> "VAR_HANDLE" in operations(converter.convert())
True
>>> trace = scorer.infer.get_concrete_function()
>>> converter = tf.lite.TFLiteConverter.from_concrete_functions([trace])
>>> "VAR_HANDLE" in operations(converter.convert())
False
"""

import tempfile

import tensorflow as tf


def operations(content):
    model = tf.lite.Interpreter(model_content=content)
    return {each["op_name"] for each in model._get_ops_details()}


class Scorer(tf.Module):
    def __init__(self):
        inputs = tf.keras.Input([2])
        layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
        self.model = tf.keras.Model(inputs, layer(inputs))

    @tf.function(input_signature=[tf.TensorSpec([1, 2], tf.float32)])
    def infer(self, features):
        return {"score": self.model(features, training=False)}


folder = tempfile.mkdtemp()
scorer = Scorer()
