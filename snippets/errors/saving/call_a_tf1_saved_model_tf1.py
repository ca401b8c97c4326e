"""A session runs the graph of the SavedModel by the names in its signature.

:fixes: loaded-not-callable
:given: os tempfile folder x doubled session

>>> list(loaded.signature_def)
['serving_default']
>>> list(signature.inputs), list(signature.outputs)
(['x'], ['doubled'])
>>> fetch, feed = signature.outputs["doubled"], signature.inputs["x"]
>>> reader.run(fetch.name, feed_dict={feed.name: [1.0, 2.0]})
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

reader = tf.compat.v1.Session(graph=tf.Graph())
with reader.graph.as_default():
    loaded = tf.compat.v1.saved_model.load(reader, ["serve"], folder)
signature = loaded.signature_def["serving_default"]
