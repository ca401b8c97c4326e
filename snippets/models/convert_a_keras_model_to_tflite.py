"""Except in TensorFlow 2.16, a Keras model is converted as an object, with eager execution on.

:needs: mode=tf2 -- with eager execution off the weights are in a session
:needs: tf>=2.3 -- older converters need a program on the PATH
:needs: tf!=2.16 -- TensorFlow 2.16 ends the process there: “Failed to infer result type(s)”
:given: np run_lite model

>>> print(run_lite(content, [[3.0, 4.0]]))
[[7.0]]
"""

import numpy as np
import tensorflow as tf


def run_lite(content, features):
    model = tf.lite.Interpreter(model_content=content)
    model.allocate_tensors()
    [taken], [given] = model.get_input_details(), model.get_output_details()
    model.set_tensor(taken["index"], np.array(features, taken["dtype"]))
    model.invoke()
    return model.get_tensor(given["index"]).tolist()


model = tf.keras.Sequential(
    [
        tf.keras.Input([2], batch_size=1),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)
content = tf.lite.TFLiteConverter.from_keras_model(model).convert()
