"""The loaded function says what it was traced for; give it such a tensor.

:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder

>>> for traced in loaded.double.concrete_functions:
...     print(traced.structured_input_signature[0])
(TensorSpec(shape=(None,), dtype=tf.float32, name='x'),)
>>> ours = tf.cast([1, 2], tf.float32)
>>> loaded.double(ours).numpy()
array([2., 4.], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

module = tf.Module()
module.double = tf.function(lambda x: 2 * x)
module.double.get_concrete_function(tf.TensorSpec([None], tf.float32))
tf.saved_model.save(module, folder)

loaded = tf.saved_model.load(folder)
