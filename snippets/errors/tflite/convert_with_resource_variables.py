"""With the flag, the converted model keeps its variable, and each call updates it.

:fixes: tflite-variables
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:needs: tf>=2.6 -- older converters have no such flag
:given: tempfile np Scorer scorer folder batch

>>> converter = tf.lite.TFLiteConverter.from_saved_model(folder)
>>> converter.experimental_enable_resource_variables = True
>>> model = tf.lite.Interpreter(model_content=converter.convert())
>>> model.allocate_tensors()
>>> score = model.get_signature_runner("serving_default")
>>> for call in range(2):
...     score(features=batch)["score"].tolist()
[2.0, 4.0]
[1.0, 2.0]
"""

import tempfile

import numpy as np
import tensorflow as tf


class Scorer(tf.Module):
    def __init__(self):
        self.mean = tf.Variable([1.0, 2.0])

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def train(self, features):
        self.mean.assign(0.5 * self.mean + 0.5 * features)
        return {"score": features - self.mean}


batch = np.array([5.0, 10.0], "float32")
folder = tempfile.mkdtemp()
scorer = Scorer()
tf.saved_model.save(scorer, folder, signatures=scorer.train)
