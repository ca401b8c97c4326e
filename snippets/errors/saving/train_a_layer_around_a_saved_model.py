"""A model around a TFSMLayer trains the variables of the SavedModel.

:fixes: keras3-savedmodel
:needs: tf>=2.16 -- with Keras 2, load_model gives the model back
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder scorer batch targets

>>> len(model.trainable_variables)
2
>>> print(model.predict(batch, verbose=0)[0, 0])
3.0
>>> model.compile("sgd", "mse")
>>> history = model.fit(batch, targets, verbose=0)
>>> print(round(float(model.predict(batch, verbose=0)[0, 0]), 2))
2.64
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

scorer = tf.keras.Sequential(
    [tf.keras.Input([2]), tf.keras.layers.Dense(1, kernel_initializer="ones")]
)
tf.saved_model.save(scorer, folder)
batch = tf.constant([[1.0, 2.0]])
targets = tf.constant([[0.0]])

layer = tf.keras.layers.TFSMLayer(folder, call_endpoint="serving_default")
inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, layer(inputs)["output_0"])
