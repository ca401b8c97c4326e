"""Each SavedModel is loaded into the session of a graph of its own.

:given: tempfile Path save folder folders

>>> (double, x, y), (triple, u, v) = map(loaded, folders)
>>> print(double.run(y, {x: 1.0}), triple.run(v, {u: 1.0}))
2.0 3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def loaded(folder):
    """A session on a new graph, and the names of the signature's tensors."""
    session = tf.compat.v1.Session(graph=tf.Graph())
    meta_graph = tf.compat.v1.saved_model.load(session, ["serve"], folder)
    signature = meta_graph.signature_def["serving_default"]
    return session, signature.inputs["x"].name, signature.outputs["score"].name


def save(folder, factor):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [])
        weight = tf.compat.v1.get_variable("weight", initializer=factor)
        score = x * weight
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(weight.initializer)
        tf.compat.v1.saved_model.simple_save(
            session, folder, {"x": x}, {"score": score}
        )


folder = Path(tempfile.mkdtemp())
folders = [str(folder / "double"), str(folder / "triple")]
save(folders[0], factor=2.0)
save(folders[1], factor=3.0)
