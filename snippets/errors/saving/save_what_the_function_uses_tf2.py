"""Assigned to an attribute of the saved object, the variable is saved with the function.

:fixes: savedmodel-untracked-resource
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder floats

>>> tf.saved_model.save(scaler, folder)
>>> loaded = tf.saved_model.load(folder)
>>> loaded.scale(tf.constant([1.0, 2.0])).numpy()
array([2., 4.], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()
floats = tf.TensorSpec([None], tf.float32)

scaler = tf.Module()
scaler.rate = tf.Variable(2.0, name="rate")
scaler.scale = tf.function(lambda x: x * scaler.rate, input_signature=[floats])
