"""A lookup table, too, must belong to the saved object.

:family: savedmodel-untracked-resource

>>> tf.saved_model.save(
...     finder, folder
... )  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
AssertionError: Tried to export a function which references an 'untracked' resource. TensorFlow objects (e.g. tf.Variable) captured by functions must be 'tracked' by assigning them to an attribute of a tracked object or assigned to an attribute of the main object directly. See the information below:
    Function name = b'__inference_signature_wrapper_...'
    Captured Tensor = <ResourceHandle(name="...", device="/job:localhost/replica:0/task:0/device:CPU:0", container="localhost", type="tensorflow::lookup::LookupInterface", dtype and shapes : "[  ]")>
    Trackable referencing this tensor = <tensorflow.python.ops.lookup_ops.StaticHashTable object at 0x...>
    Internal Tensor = Tensor("...:0", shape=(), dtype=resource)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

entries = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [1, 2])
table = tf.lookup.StaticHashTable(entries, default_value=0)
words = tf.TensorSpec([None], tf.string)

finder = tf.Module()
finder.find = tf.function(lambda x: table.lookup(x), input_signature=[words])
