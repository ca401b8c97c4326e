"""A prefork worker process of Celery loads the model when it starts, and its tasks call it with plain values.

:fixes: hang-after-fork
:needs: tf>=2.16 -- Celery is tried beside these versions
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:process: it is the program of a server
:given: np make_model

>>> load()  # which Celery calls in each worker process
>>> print(predict.apply([[[1, 2], [3, 4]]]).get())
[21.0, 43.0]
"""

import numpy as np
import tensorflow as tf
from celery import Celery
from celery.signals import worker_process_init


def make_model():
    # In your app: return tf.keras.models.load_model("model.keras")
    layer = tf.keras.layers.Dense(1, use_bias=False)
    model = tf.keras.Sequential([tf.keras.Input([2]), layer])
    model.set_weights([np.array([[1.0], [10.0]])])
    return model


app = Celery("served")
app.conf.worker_proc_alive_timeout = 60  # seconds for `load`; without it, 4
model = {}


@worker_process_init.connect
def load(**_):
    keras_model = make_model()
    signature = [tf.TensorSpec([None, 2], tf.float32)]
    model["score"] = tf.function(lambda rows: keras_model(rows), signature)
    model["score"](tf.zeros([1, 2]))  # traced before the first task


@app.task(name="predict")
def predict(rows):
    return model["score"](tf.constant(rows, tf.float32))[:, 0].numpy().tolist()
