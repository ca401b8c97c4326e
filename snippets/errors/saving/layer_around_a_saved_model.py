"""A TFSMLayer makes a layer of a signature with one input, and a model around it predicts.

:fixes: keras3-savedmodel
:needs: tf>=2.16 -- with Keras 2, load_model gives the model back
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder scorer

>>> inputs = tf.keras.Input([2])
>>> model = tf.keras.Model(inputs, layer(inputs))
>>> batch = tf.constant([[1.0, 2.0]])
>>> model.predict(batch, verbose=0)
{'output_0': array([[3.]], dtype=float32)}
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

scorer = tf.keras.Sequential(
    [tf.keras.Input([2]), tf.keras.layers.Dense(1, kernel_initializer="ones")]
)
tf.saved_model.save(scorer, folder)

layer = tf.keras.layers.TFSMLayer(folder, call_endpoint="serving_default")
