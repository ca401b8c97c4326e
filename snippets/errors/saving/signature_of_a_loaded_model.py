"""The signatures of a loaded model are functions; each says what it takes by name.

:fixes: keras3-savedmodel
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder inputs outputs batch

>>> list(loaded.signatures)
['serving_default']
>>> (name,) = score.structured_input_signature[1]
>>> (result,) = score(**{name: batch}).values()
>>> result.numpy()
array([[3.]], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

inputs = tf.keras.Input([2], name="x")
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
tf.saved_model.save(tf.keras.Model(inputs, outputs), folder)
batch = tf.constant([[1.0, 2.0]])

loaded = tf.saved_model.load(folder)
score = loaded.signatures["serving_default"]
