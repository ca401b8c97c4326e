"""A FastAPI app loads its model in `lifespan` and calls it once; a `def` handler runs in a thread of a pool.

:fixes: keras-build-in-threads
:needs: tf>=2.16 -- FastAPI is tried beside these versions
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it is the program of a server
:given: np make_model

>>> from fastapi.testclient import TestClient
>>> with TestClient(app) as client:
...     answer = client.post("/predict", json={"rows": [[1, 2], [3, 4]]})
>>> print(answer.json())
{'scores': [21.0, 43.0]}
"""

from contextlib import asynccontextmanager

import numpy as np
import tensorflow as tf
from fastapi import FastAPI
from pydantic import BaseModel, Field


class Batch(BaseModel):
    rows: list[tuple[float, float]] = Field(min_length=1)


def make_model():
    # In your app: return tf.keras.models.load_model("model.keras")
    layer = tf.keras.layers.Dense(1, use_bias=False)
    model = tf.keras.Sequential([tf.keras.Input([2]), layer])
    model.set_weights([np.array([[1.0], [10.0]])])
    return model


def load():
    model = make_model()

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def score(rows):
        return model(rows, training=False)[:, 0]

    score(tf.zeros([1, 2]))  # traced now, and not by the first request
    return score


@asynccontextmanager
async def lifespan(app):
    app.state.score = load()
    yield


app = FastAPI(lifespan=lifespan)


@app.post("/predict")
def predict(batch: Batch):
    scores = app.state.score(tf.constant(batch.rows, tf.float32))
    return {"scores": scores.numpy().tolist()}
