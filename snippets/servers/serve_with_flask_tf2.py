"""A Flask app makes its model at import and calls it once; a request enters no graph and no session.

:fixes: thread-default-graph
:needs: tf>=2.16 -- Flask is tried beside these versions
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it is the program of a server
:given: np load

>>> client = app.test_client()
>>> answer = client.post("/predict", json={"rows": [[1, 2], [3, 4]]})
>>> print(answer.get_json())
{'scores': [21.0, 43.0]}
"""

import numpy as np
import tensorflow as tf
from flask import Flask, request


def load():
    # In your app: return tf.keras.models.load_model("model.keras")
    layer = tf.keras.layers.Dense(1, use_bias=False)
    model = tf.keras.Sequential([tf.keras.Input([2]), layer])
    model.set_weights([np.array([[1.0], [10.0]])])
    return model


model = load()


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def score(rows):
    return model(rows, training=False)[:, 0]


score(tf.zeros([1, 2]))  # traced now, and not by the first request

app = Flask(__name__)


@app.post("/predict")
def predict():
    rows = tf.constant(request.get_json()["rows"], tf.float32)
    rows = tf.ensure_shape(rows, [None, 2])  # or `score` keeps its lock
    return {"scores": score(rows).numpy().tolist()}
