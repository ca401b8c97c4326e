"""What is loaded from a SavedModel of TF1-style code has signatures and cannot itself be called.

:family: loaded-not-callable
:needs: mode=tf2 -- the loaded object is called eagerly
:given: os tempfile folder x doubled session

>>> loaded(tf.constant([1.0, 2.0]))
Traceback (most recent call last):
    ...
TypeError: 'AutoTrackable' object is not callable
"""

import os
import tempfile

import tensorflow as tf

folder = os.path.join(tempfile.mkdtemp(), "doubler")

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    x = tf.compat.v1.placeholder(tf.float32, [None], name="x")
    doubled = tf.multiply(x, 2, name="doubled")
    tf.compat.v1.saved_model.simple_save(
        session, folder, inputs={"x": x}, outputs={"doubled": doubled}
    )

loaded = tf.saved_model.load(folder)
