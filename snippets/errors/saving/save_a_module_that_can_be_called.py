"""A module whose `__call__` has an input signature, or a trace, can be called after it is loaded.

:fixes: keras3-savedmodel loaded-not-callable
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder

>>> loaded(tf.constant([1.0])).numpy()
array([2.], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()


class Scorer(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="x")])
    def __call__(self, x):
        return 2 * x


tf.saved_model.save(Scorer(), folder)

loaded = tf.saved_model.load(folder)
