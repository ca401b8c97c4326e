"""A `.keras` file names a loss function of yours: to load it, register or pass that function, or set `compile=False`.

:family: keras3-unknown-function
:fixes: keras3-unknown-function
:needs: tf>=2.16, mode=tf2 -- Keras 2 has another message, and the model predicts with eager execution on
:given: tempfile Path path margin

>>> try:
...     tf.keras.models.load_model(path)
... except (TypeError, ValueError) as error:
...     print(str(error).split(". ")[0])
Could not locate function 'margin'
>>> model = tf.keras.models.load_model(path, custom_objects={"margin": margin})
>>> model.predict(tf.ones([1, 2]), verbose=0).tolist()
[[2.0]]
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def margin(truth, guess):
    return tf.reduce_mean(tf.maximum(truth - guess, 0.0))


layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Sequential([tf.keras.Input([2]), layer])
model.compile("sgd", margin)
path = str(Path(tempfile.mkdtemp()) / "model.keras")
model.save(path)
