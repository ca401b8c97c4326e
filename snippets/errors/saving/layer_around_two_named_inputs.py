"""A TFSMLayer hands its input over by position, and a signature with two inputs takes them by name.

:family: savedmodel-signature-mismatch
:needs: tf>=2.16 -- TFSMLayer is the way of Keras 3
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: re tempfile Scorer save folder age income reason

>>> try:
...     layer([age, income])
... except TypeError as error:
...     print(reason(error))
Binding inputs to tf.function failed due to `too many positional arguments`. Received args:
"""

import re
import tempfile

import tensorflow as tf


class Scorer(tf.Module):
    @tf.function(
        input_signature=[
            tf.TensorSpec([None], tf.float32, name="age"),
            tf.TensorSpec([None], tf.float32, name="income"),
        ]
    )
    def serve(self, age, income):
        return {"score": age + income}


def save(scorer):
    folder = tempfile.mkdtemp()
    tf.saved_model.save(scorer, folder, signatures=scorer.serve)
    return folder


folder = save(Scorer())
age, income = tf.constant([1.0]), tf.constant([2.0])


def reason(error):
    """The message without what Keras and TensorFlow write around it."""
    return re.search("Binding.*Received args:", str(error))[0]


layer = tf.keras.layers.TFSMLayer(folder, call_endpoint="serving_default")
