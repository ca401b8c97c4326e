"""An unknown batch size is 1 in the interpreter until the input is resized.

:needs: mode=tf2 -- the function is called eagerly
:needs: tf>=2.3 -- older converters need a program on the PATH
:given: np total content batch converter

>>> model = tf.lite.Interpreter(model_content=content)
>>> model.allocate_tensors()
>>> [taken], [given] = model.get_input_details(), model.get_output_details()
>>> model.set_tensor(taken["index"], batch)
Traceback (most recent call last):
    ...
ValueError: Cannot set tensor: Dimension mismatch. Got 3 but expected 1 for dimension 0 of input 0.
>>> model.resize_tensor_input(taken["index"], [3, 2])
>>> model.allocate_tensors()
>>> model.set_tensor(taken["index"], batch)
>>> model.invoke()
>>> model.get_tensor(given["index"]).tolist()
[3.0, 7.0, 11.0]
"""

import numpy as np
import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def total(features):
    return tf.reduce_sum(features, axis=1)


converter = tf.lite.TFLiteConverter.from_concrete_functions(
    [total.get_concrete_function()]
)
content = converter.convert()
batch = np.array([[1, 2], [3, 4], [5, 6]], "float32")
