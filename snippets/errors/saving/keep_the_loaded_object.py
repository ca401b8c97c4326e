"""The loaded object owns the variables, so keep it as long as its functions.

:raises: resource-not-found-variable
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session

>>> scale = tf.saved_model.load(folder).scale
>>> scale(tf.constant([1.0, 2.0]))
Traceback (most recent call last):
    ...
AssertionError: Called a function referencing variables which have been deleted. This likely means that function-local variables were created and not referenced elsewhere in the program. This is generally a mistake; consider storing variables in an object attribute on first call.
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
tf.saved_model.save(scaler, folder)
