"""An `input_signature` refuses the call before the function is traced.

:family: savedmodel-signature-mismatch

>>> double(tf.constant([[1.0, 2.0]], name="ours"))
Traceback (most recent call last):
    ...
TypeError: Binding inputs to tf.function failed due to `Can not cast TensorSpec(shape=(1, 2), dtype=tf.float32, name='x') to TensorSpec(shape=(None,), dtype=tf.float32, name='x')`. Received args: (<tf.Tensor: shape=(1, 2), dtype=float32, numpy=array([[1., 2.]], dtype=float32)>,) and kwargs: {} for signature: (x: TensorSpec(shape=(None,), dtype=tf.float32, name='x')).
"""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="x")])
def double(x):
    return 2 * x
