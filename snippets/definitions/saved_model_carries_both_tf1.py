"""A SavedModel brings a graph's operations, collections and signatures, and the values of one session.

>>> with tf.compat.v1.Session(graph=tf.Graph()) as session:
...     loaded = tf.compat.v1.saved_model.load(session, ["serve"], folder)
...     signature = loaded.signature_def["serving_default"]
...     feed = {signature.inputs["x"].name: [3.0, 4.0]}
...     print(session.run(signature.outputs["score"].name, feed))
43.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2])
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    score = tf.reduce_sum(x * weights)

folder = str(Path(tempfile.mkdtemp()) / "model")
with tf.compat.v1.Session(graph=graph) as session:
    session.run(weights.initializer)
    tf.compat.v1.saved_model.simple_save(
        session, folder, {"x": x}, {"score": score}
    )
