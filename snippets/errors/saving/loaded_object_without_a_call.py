"""A loaded object can be called only if a `__call__` was saved; this one has a method and a signature.

:family: keras3-savedmodel
:fixes: keras3-savedmodel
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder Scorer scorer

>>> loaded(tf.constant([1.0]))
Traceback (most recent call last):
    ...
TypeError: '_UserObject' object is not callable
>>> loaded.signatures["serving_default"](x=tf.constant([1.0]))["score"].numpy()
array([2.], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()


class Scorer(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="x")])
    def serve(self, x):
        return {"score": 2 * x}


scorer = Scorer()
tf.saved_model.save(scorer, folder, signatures=scorer.serve)

loaded = tf.saved_model.load(folder)
