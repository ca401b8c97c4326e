"""A signature that TF1 code saved loads as a function, which needs no graph block.

:fixes: meta-graph-eager
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: tempfile folder graph session features tripled

>>> model = tf.saved_model.load(folder.name)
>>> function = model.signatures["serving_default"]
>>> function(tf.constant([1.0, 2.0]))["scores"].numpy()
array([3., 6.], dtype=float32)
>>> folder.cleanup()
"""

import tempfile

import tensorflow as tf

folder = tempfile.TemporaryDirectory()

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [None])
    tripled = tf.multiply(features, 3.0)

with tf.compat.v1.Session(graph=graph) as session:
    tf.compat.v1.saved_model.simple_save(
        session, folder.name, {"features": features}, {"scores": tripled}
    )
