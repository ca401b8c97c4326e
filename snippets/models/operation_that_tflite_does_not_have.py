"""TFLite has no determinant, and the conversion stops until the converter may take operations of TensorFlow.

:needs: mode=tf2 -- the function is called eagerly
:needs: tf>=2.5 -- older converters do not take this operation from TensorFlow
:given: volume

>>> concrete = volume.get_concrete_function()
>>> converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
>>> try:
...     content = converter.convert()
... except Exception as error:
...     print("MatrixDeterminant" in str(error))
True
>>> converter.target_spec.supported_ops = [
...     tf.lite.OpsSet.TFLITE_BUILTINS,
...     tf.lite.OpsSet.SELECT_TF_OPS,
... ]
>>> b"FlexMatrixDeterminant" in converter.convert()
True
"""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([2, 2], tf.float32)])
def volume(matrix):
    return tf.linalg.det(matrix)
