"""Where no signature was saved, call the traced functions, which are attributes of the loaded object.

:fixes: loaded-not-callable
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder Scaler

>>> list(loaded.signatures)
[]
>>> sorted(name for name, each in vars(loaded).items() if callable(each))
['double', 'halve']
>>> loaded.double(tf.constant([1.0, 2.0])).numpy()
array([2., 4.], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()


class Scaler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def double(self, x):
        return 2 * x

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def halve(self, x):
        return x / 2


tf.saved_model.save(Scaler(), folder)

loaded = tf.saved_model.load(folder)
