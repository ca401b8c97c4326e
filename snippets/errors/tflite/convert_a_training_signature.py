"""A converter takes a signature that updates a variable, or refuses it, by its version.

:family: tflite-variables
:raises: frozen-graph-variable-input
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:needs: tf>=2.3 -- older converters need a program on the PATH
:given: tempfile Scorer folder scorer

>>> tf.saved_model.save(scorer, folder, signatures=scorer.train)
>>> converter = tf.lite.TFLiteConverter.from_saved_model(folder)
>>> try:
...     content = converter.convert()
... except Exception as error:
...     print(str(error).splitlines()[0])
... else:
...     print("converted")
converted
"""

import tempfile

import tensorflow as tf


class Scorer(tf.Module):
    def __init__(self):
        self.mean = tf.Variable([1.0, 2.0])

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def train(self, features):
        self.mean.assign(0.5 * self.mean + 0.5 * features)
        return {"score": features - self.mean}


folder = tempfile.mkdtemp()
scorer = Scorer()
