"""This function, made and stored while another was traced, holds a tensor of that trace.

:family: savedmodel-captures-graph-tensor
:given: tempfile folder

>>> scorer = Scorer()
>>> _ = scorer.score.get_concrete_function(tf.TensorSpec([], tf.float32))
>>> tf.saved_model.save(scorer, folder)
Traceback (most recent call last):
    ...
ValueError: Unable to save function b'__inference_scale_19' because it captures graph tensor Tensor("factor:0", shape=(), dtype=float32) from a parent function which cannot be converted to a constant with `tf.get_static_value`.
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
