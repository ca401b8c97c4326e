"""The loaded signature names the tensor to feed, and a feed converts the numbers.

:fixes: savedmodel-signature-mismatch
:given: os tempfile folder x doubled

>>> print(signature.inputs["x"].name, signature.inputs["x"].dtype)
x:0 1
>>> fetch, feed = signature.outputs["doubled"], signature.inputs["x"]
>>> session.run(fetch.name, feed_dict={feed.name: [1, 2]})
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

session = tf.compat.v1.Session(graph=tf.Graph())
with session.graph.as_default():
    loaded = tf.compat.v1.saved_model.load(session, ["serve"], folder)
signature = loaded.signature_def["serving_default"]
