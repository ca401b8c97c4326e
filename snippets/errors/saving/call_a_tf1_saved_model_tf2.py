"""A signature of the loaded object is a function of the names that it lists.

:fixes: loaded-not-callable
:needs: tf>=2.4 -- an older signature of TF1-style code does not list its arguments
:needs: mode=tf2 -- the signature is called eagerly
:given: os tempfile folder x doubled session

>>> list(loaded.signatures)
['serving_default']
>>> list(double.structured_input_signature[1]), list(double.structured_outputs)
(['x'], ['doubled'])
>>> double(x=tf.constant([1.0, 2.0]))["doubled"].numpy()
array([2., 4.], dtype=float32)
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
double = loaded.signatures["serving_default"]
