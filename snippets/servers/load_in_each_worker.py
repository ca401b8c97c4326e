"""An app that loads its model at the first request may be preloaded: gunicorn's parent runs nothing.

:fixes: hang-after-fork
:needs: tf>=2.16 -- Flask is tried beside these versions
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it is the program of a server

>>> client = app.test_client()
>>> answer = client.post("/predict", json={"rows": [[1, 2], [3, 4]]})
>>> print(answer.get_json())
{'scores': [21.0, 43.0]}
"""

import threading

import numpy as np
import tensorflow as tf
from flask import Flask, request

loading = threading.Lock()
loaded = {}


def load():
    # In your app: model = tf.keras.models.load_model("model.keras")
    layer = tf.keras.layers.Dense(1, use_bias=False)
    model = tf.keras.Sequential([tf.keras.Input([2]), layer])
    model.set_weights([np.array([[1.0], [10.0]])])

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def score(rows):
        return model(rows, training=False)[:, 0]

    score(tf.zeros([1, 2]))
    return score


def model_of_this_process():
    with loading:  # requests that come at once wait for one load
        if "score" not in loaded:
            loaded["score"] = load()
    return loaded["score"]


def post_worker_init(worker):
    """With `gunicorn -c python:served`, each worker loads at its start."""
    model_of_this_process()


app = Flask(__name__)


@app.post("/predict")
def predict():
    rows = tf.constant(request.get_json()["rows"], tf.float32)
    return {"scores": model_of_this_process()(rows).numpy().tolist()}
