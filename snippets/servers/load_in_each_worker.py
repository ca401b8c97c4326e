"""An app that loads its model in the worker may be preloaded by gunicorn: its import makes no model.

:fixes: hang-after-fork
:needs: tf>=2.16 -- Flask is tried beside these versions
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it is the program of a server
:given: np Flask request make_model load app functools

>>> client = app.test_client()
>>> answer = client.post("/predict", json={"rows": [[1, 2], [3, 4]]})
>>> print(answer.get_json())
{'scores': [21.0, 43.0]}
"""

import functools
import threading

import numpy as np
import tensorflow as tf
from flask import Flask, request


def make_model():
    # In your app: return tf.keras.models.load_model("model.keras")
    layer = tf.keras.layers.Dense(1, use_bias=False)
    model = tf.keras.Sequential([tf.keras.Input([2]), layer])
    model.set_weights([np.array([[1.0], [10.0]])])
    return model


@functools.cache
def load():
    model = make_model()
    signature = [tf.TensorSpec([None, 2], tf.float32)]
    score = tf.function(lambda rows: model(rows)[:, 0], signature)
    score(tf.zeros([1, 2]))
    return score


loading = threading.Lock()


def score_of_this_worker():
    with loading:  # requests that come at once wait for one load
        return load()


def post_worker_init(worker):
    score_of_this_worker()


app = Flask(__name__)


@app.post("/predict")
def predict():
    rows = tf.constant(request.get_json()["rows"], tf.float32)
    return {"scores": score_of_this_worker()(rows).numpy().tolist()}
