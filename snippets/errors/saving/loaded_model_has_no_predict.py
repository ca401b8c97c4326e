"""What tf.saved_model.load returns is no Keras model, even if one was saved.

:family: keras3-savedmodel
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder inputs outputs batch

>>> loaded.predict(batch)
Traceback (most recent call last):
    ...
AttributeError: '_UserObject' object has no attribute 'predict'
>>> loaded.summary()
Traceback (most recent call last):
    ...
AttributeError: '_UserObject' object has no attribute 'summary'
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

inputs = tf.keras.Input([2], name="x")
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
tf.saved_model.save(tf.keras.Model(inputs, outputs), folder)
batch = tf.constant([[1.0, 2.0]])

loaded = tf.saved_model.load(folder)
