"""TensorFlow 2.2 to 2.5 save this object without its function, and cannot load the file.

:needs: tf>=2.2, tf<2.6 -- later and older versions raise an error when you save

>>> scorer = Scorer()
>>> _ = scorer.score.get_concrete_function(tf.TensorSpec([], tf.float32))
>>> tf.saved_model.save(scorer, folder)
>>> tf.saved_model.load(folder)
Traceback (most recent call last):
    ...
KeyError: '__inference_scale_21'
"""

import tempfile

import tensorflow as tf


class Scorer(tf.Module):
    @tf.function
    def score(self, value):
        factor = tf.multiply(value, 2.0, name="factor")

        @tf.function
        def scale(number):
            return number * factor

        self.scale = scale
        return self.scale(value)


folder = tempfile.mkdtemp()
