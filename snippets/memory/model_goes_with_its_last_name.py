"""After `clear_session()`, a model that has a name keeps its weights; they go once no name leads to it.

:needs: mode=tf2 -- with eager execution off the weights are in a session
:process: it needs objects freed that a notebook keeps
:given: scorer watch is_gone

>>> model = scorer()
>>> weights = watch(model)
>>> tf.keras.backend.clear_session()
>>> is_gone(weights)
False
>>> del model
>>> is_gone(weights)
True
"""

import gc
import weakref

import tensorflow as tf


def scorer():
    layers = [tf.keras.Input([2]), tf.keras.layers.Dense(1)]
    return tf.keras.Sequential(layers)


def watch(model):
    return weakref.ref(model.weights[0])


def is_gone(reference):
    gc.collect()
    return reference() is None
