"""Keras 2 pickles this model once it is built, and not before.

:family: pickle-graph-objects
:fixes: pickle-graph-objects
:needs: tf>=2.7 -- older Keras models cannot be pickled
:needs: tf<2.16 -- Keras 3 pickles a model that is not built, too
:needs: mode=tf2 -- with eager execution off the weights are in a session
:given: pickle batch copy_of

>>> copy_of(model)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'weakref.ReferenceType' object
>>> model.build(batch.shape)
>>> print(copy_of(model).predict(batch, verbose=0))
[[3.]]
"""

import pickle

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)


def copy_of(model):
    return pickle.loads(pickle.dumps(model))


model = tf.keras.Sequential(
    [tf.keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile("sgd", "mse")
