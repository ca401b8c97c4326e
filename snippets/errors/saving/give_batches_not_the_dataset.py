"""Give a loaded function that was traced with a tensor the batches of a dataset, one by one.

:family: savedmodel-signature-mismatch
:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder dataset

>>> loaded.double(dataset)
Traceback (most recent call last):
    ...
ValueError: Could not find matching concrete function to call loaded from the SavedModel. Got:
  Positional arguments (1 total):
    * <_VariantDataset element_spec=TensorSpec(shape=(None,), dtype=tf.float32, name=None)>
  Keyword arguments: {}
<BLANKLINE>
 Expected these arguments to match one of the following 1 option(s):
<BLANKLINE>
Option 1:
  Positional arguments (1 total):
    * TensorSpec(shape=(None,), dtype=tf.float32, name='x')
  Keyword arguments: {}
>>> for batch in dataset:
...     print(loaded.double(batch).numpy())
[2. 4.]
[6. 8.]
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

module = tf.Module()
module.double = tf.function(lambda x: 2 * x)
floats = tf.TensorSpec([None], tf.float32, name="x")
module.double.get_concrete_function(floats)
tf.saved_model.save(module, folder)

loaded = tf.saved_model.load(folder)

dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0, 4.0]).batch(2)
