"""A layer of your own passes each input to the signature under its name.

:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile Scorer save folder inputs batch

>>> model = tf.keras.Model(inputs, LoadedScorer(folder)(inputs))
>>> model.predict(batch, verbose=0)
array([3.], dtype=float32)
"""

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
inputs = {name: tf.keras.Input([], name=name) for name in ("age", "income")}
batch = {"age": tf.constant([1.0]), "income": tf.constant([2.0])}


class LoadedScorer(tf.keras.layers.Layer):
    def __init__(self, folder):
        super().__init__()
        self.loaded = tf.saved_model.load(folder)

    def call(self, inputs):
        return self.loaded.signatures["serving_default"](**inputs)["score"]
