"""Written with TensorFlow's operations, the function is saved, and runs after loading.

:fixes: py-func-not-in-process
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder

>>> loaded = tf.saved_model.load(folder)
>>> loaded.plus(tf.constant([1.0, 2.0])).numpy()
array([2., 3.], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()
floats = tf.TensorSpec([None], tf.float32)

module = tf.Module()
module.plus = tf.function(lambda x: x + 1, input_signature=[floats])
tf.saved_model.save(module, folder)
