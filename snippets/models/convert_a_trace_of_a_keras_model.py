"""A trace of a Keras model is converted like that of another function.

:needs: mode=tf2 -- with eager execution off the weights are in a session
:needs: tf>=2.3 -- older converters need a program on the PATH
:given: np run_lite model

>>> spec = tf.TensorSpec([1, 2], tf.float32)
>>> concrete = tf.function(model).get_concrete_function(spec)
>>> converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
>>> print(run_lite(converter.convert(), [[3.0, 4.0]]))
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
