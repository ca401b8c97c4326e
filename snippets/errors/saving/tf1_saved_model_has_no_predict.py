"""What was loaded from a SavedModel of TF1-style code has no methods of Keras; its signature predicts.

:family: loaded-not-callable
:fixes: loaded-not-callable
:needs: mode=tf2 -- a loaded signature gives values only with eager execution
:given: tempfile Path folder

>>> loaded = tf.saved_model.load(folder)
>>> loaded.predict([[1.0, 2.0]])
Traceback (most recent call last):
    ...
AttributeError: 'AutoTrackable' object has no attribute 'predict'
>>> predict = loaded.signatures["serving_default"]
>>> predict(x=tf.constant([[1.0, 2.0]]))["score"].numpy().tolist()
[[3.0]]
"""

import tempfile
from pathlib import Path

import tensorflow as tf

folder = str(Path(tempfile.mkdtemp()) / "model")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    x = tf.compat.v1.placeholder(tf.float32, [None, 2])
    score = tf.reduce_sum(x, axis=1, keepdims=True)
    tf.compat.v1.saved_model.simple_save(
        session, folder, {"x": x}, {"score": score}
    )
