"""Keras 2 takes `predict_function` from the model and stores it anew, from TensorFlow 2.4 on in later calls, too.

:needs: tf<2.16 -- in Keras 3 the attribute is not deleted meanwhile
:needs: tf>=2.2 -- older models store no predict_function
:needs: mode=tf2 -- with eager execution off there is no predict_function
:given: Watched batch

>>> for _ in range(3):
...     answer = model.predict(batch, verbose=0)
...     print(deleted.count("predict_function"))
2
3
4
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
deleted = []


class Watched(tf.keras.Sequential):
    def __delattr__(self, name):
        super().__delattr__(name)
        deleted.append(name)


model = Watched([tf.keras.layers.Dense(1, input_shape=[2])])
