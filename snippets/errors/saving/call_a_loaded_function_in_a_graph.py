"""In a graph, too, a loaded function answers only calls that fit its signature.

:family: savedmodel-signature-mismatch
:given: tempfile folder

>>> with tf.Graph().as_default():
...     loaded = tf.compat.v2.saved_model.load(folder)
...     loaded.double(tf.constant([1, 2], name="ours"))
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
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

module = tf.Module()
module.double = tf.function(lambda x: 2 * x)
floats = tf.TensorSpec([None], tf.float32, name="x")
module.double.get_concrete_function(floats)

with tf.compat.v1.Session():
    tf.saved_model.save(module, folder)
