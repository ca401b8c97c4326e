"""`del model` frees nothing while another name leads to the model, such as the history of `fit`.

:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:needs: tf>=2.4 -- up to 2.3 an `Input` holds the weights until `clear_session()`
:process: it needs objects freed that a notebook keeps
:given: scorer watch is_gone batch targets

>>> model = scorer()
>>> history = model.fit(batch, targets, verbose=0)
>>> weights = watch(model)
>>> del model
>>> is_gone(weights)
False
>>> history = history.history
>>> is_gone(weights)
True
"""

import gc
import weakref

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
targets = np.array([[5.0]], "float32")


def scorer():
    layers = [tf.keras.Input([2]), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential(layers)
    model.compile("sgd", "mse")
    return model


def watch(model):
    return weakref.ref(model.weights[0])


def is_gone(reference):
    gc.collect()
    return reference() is None
