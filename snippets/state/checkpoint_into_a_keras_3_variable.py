"""A saver takes the TensorFlow variable inside of a weight of Keras 3.

:needs: tf>=2.16 -- the weights of Keras 2 are TensorFlow variables
:given: tempfile Path path session

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     layer = tf.keras.layers.Dense(1)
...     layer.build([None, 2])
...     names = {"w": layer.kernel.value}
...     tf.compat.v1.train.Saver(names).restore(session, path)
...     print(session.run(layer.kernel.value).tolist())
[[1.0], [2.0]]
"""

import tempfile
from pathlib import Path

import tensorflow as tf

path = str(Path(tempfile.mkdtemp()) / "old")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    weights = tf.compat.v1.get_variable("w", initializer=[[1.0], [2.0]])
    session.run(weights.initializer)
    tf.compat.v1.train.Saver().save(session, path)
