"""A Keras 2 model has no `predict_function` for the moment in which `predict` stores it.

:family: keras-build-in-threads
:needs: tf<2.16 -- in Keras 3 the attribute is not deleted meanwhile
:needs: tf>=2.2 -- older models store no predict_function
:needs: mode=tf2 -- with eager execution off, the thread needs the graph and the session
:given: Watched batch

>>> answer = model.predict(batch, verbose=0)

1/1 [==============================] - ETA: 0s
1/1 [==============================] - 0s 461ms/step
>>> raise errors.pop()
Traceback (most recent call last):
    ...
AttributeError: 'Watched' object has no attribute 'predict_function'
"""

import threading

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
errors = []


class Watched(tf.keras.Sequential):
    """Starts another request in the moment that matters."""

    def __delattr__(self, name):
        super().__delattr__(name)
        if name == "predict_function" and not errors:
            thread = threading.Thread(target=request)
            thread.start()
            thread.join()


def request():
    try:
        model.predict(batch, verbose=0)
    except AttributeError as error:
        errors.append(error)


model = Watched([tf.keras.layers.Dense(1, input_shape=[2])])
