"""Trace each kind of call before you save, and the loaded function answers each.

:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder

>>> loaded.double(tf.constant([1, 2])).numpy()
array([2, 4], dtype=int32)
>>> loaded.double(tf.constant([[1.0], [2.0]])).numpy()
array([[2.],
       [4.]], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

module = tf.Module()
module.double = tf.function(lambda x: 2 * x)
module.double.get_concrete_function(tf.TensorSpec([None], tf.int32))
module.double.get_concrete_function(tf.TensorSpec(None, tf.float32))
tf.saved_model.save(module, folder)

loaded = tf.saved_model.load(folder)
