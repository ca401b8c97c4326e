"""A loaded function answers only calls that fit a signature it was traced for.

:family: savedmodel-signature-mismatch
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session

>>> loaded.double(tf.constant([1, 2]))
Traceback (most recent call last):
    ...
ValueError: Could not find matching concrete function to call loaded from the SavedModel. Got:
  Positional arguments (1 total):
    * <tf.Tensor 'x:0' shape=(2,) dtype=int32>
  Keyword arguments: {}
<BLANKLINE>
 Expected these arguments to match one of the following 1 option(s):
<BLANKLINE>
Option 1:
  Positional arguments (1 total):
    * TensorSpec(shape=(None,), dtype=tf.float32, name='x')
  Keyword arguments: {}
>>> loaded.signatures["serving_default"](
...     x=tf.constant([1, 2])
... )  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute __inference_signature_wrapper_... as input #0(zero-based) was expected to be a float tensor but is a int32 tensor [Op:__inference_signature_wrapper_...]
>>> loaded.signatures["serving_default"](x=tf.constant([1.0]), axis=0)
Traceback (most recent call last):
    ...
TypeError: Binding inputs to tf.function failed due to `got an unexpected keyword argument 'axis'`. Received args: () and kwargs: {'x': <tf.Tensor: shape=(1,), dtype=float32, numpy=array([1.], dtype=float32)>, 'axis': 0} for signature: (*, x: TensorSpec(shape=(None,), dtype=tf.float32, name='x')) -> Dict[['output_0', TensorSpec(shape=(None,), dtype=tf.float32, name='output_0')]].
Fallback to flat signature also failed due to: signature_wrapper(x) got unexpected keyword arguments: axis.
>>> try:
...     loaded.signatures["serving_default"]()
... except TypeError as error:  # the line above its last differs by Python
...     print(str(error).splitlines()[-1])
Fallback to flat signature also failed due to: signature_wrapper(x) missing required arguments: x.
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

module = tf.Module()
module.double = tf.function(lambda x: 2 * x)
floats = tf.TensorSpec([None], tf.float32, name="x")
traced = module.double.get_concrete_function(floats)
tf.saved_model.save(module, folder, signatures=traced)

loaded = tf.saved_model.load(folder)
