"""In TF1 style the threads share the session into which a SavedModel was loaded.

:given: tempfile save folder

>>> print(serve([1.0, 2.0, 3.0, 4.0]))
[2.0, 4.0, 6.0, 8.0]
"""

import tempfile
from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf


def save(folder):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [])
        weight = tf.compat.v1.get_variable("weight", initializer=2.0)
        score = x * weight
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(weight.initializer)
        tf.compat.v1.saved_model.simple_save(
            session, folder + "/saved", {"x": x}, {"score": score}
        )
    return folder + "/saved"


folder = save(tempfile.mkdtemp())

session = tf.compat.v1.Session(graph=tf.Graph())
meta_graph = tf.compat.v1.saved_model.load(session, ["serve"], folder)
signature = meta_graph.signature_def["serving_default"]
x, score = signature.inputs["x"].name, signature.outputs["score"].name


def predict(request):
    return float(session.run(score, {x: request}))


def serve(requests):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(predict, requests))
