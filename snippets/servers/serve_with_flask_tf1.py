"""A Flask app in TF1 style has one session on the model's finalized graph, and each request runs it.

:fixes: thread-default-graph
:needs: tf>=2.16 -- Flask is tried beside these versions
:process: it is the program of a server
:given: np tf_keras load

>>> client = app.test_client()
>>> answer = client.post("/predict", json={"rows": [[1, 2], [3, 4]]})
>>> print(answer.get_json())
{'scores': [21.0, 43.0]}
"""

import numpy as np
import tensorflow as tf
import tf_keras
from flask import Flask, request


def load():
    # In your app: return tf_keras.models.load_model("model.h5")
    layer = tf_keras.layers.Dense(1, use_bias=False)
    model = tf_keras.Sequential([tf_keras.Input([2]), layer])
    model.set_weights([np.array([[1.0], [10.0]])])
    return model


with tf.Graph().as_default() as graph:
    session = tf.compat.v1.Session()
    with session.as_default():
        model = load()
    rows = tf.compat.v1.placeholder(tf.float32, [None, 2])
    scores = model(rows)[:, 0]

graph.finalize()  # a handler that builds fails at its first request

app = Flask(__name__)


@app.post("/predict")
def predict():
    values = session.run(scores, {rows: request.get_json()["rows"]})
    return {"scores": values.tolist()}
