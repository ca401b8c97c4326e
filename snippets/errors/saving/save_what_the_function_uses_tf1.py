"""A graph is saved with its global variables, so none of them has to be assigned to anything.

:fixes: savedmodel-untracked-resource
:given: os tempfile folder

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     model = tf.compat.v1.saved_model.load(session, ["serve"], folder)
...     session.run("scaled:0", feed_dict={"x:0": [1.0, 2.0]})
array([2., 4.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

folder = os.path.join(tempfile.mkdtemp(), "scaler")

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    rate = tf.Variable(2.0, name="rate")
    x = tf.compat.v1.placeholder(tf.float32, [None], name="x")
    scaled = tf.multiply(x, rate, name="scaled")
    session.run(rate.initializer)
    tf.compat.v1.saved_model.simple_save(
        session, folder, inputs={"x": x}, outputs={"scaled": scaled}
    )
