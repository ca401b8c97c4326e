"""A function is not saved if the variable that it uses belongs to no saved object.

:family: savedmodel-untracked-resource
:needs: tf>=2.0 -- TensorFlow 1.15 refuses this for another reason
:given: tempfile folder

>>> tf.saved_model.save(
...     scaler, folder
... )  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
AssertionError: Tried to export a function which references an 'untracked' resource. TensorFlow objects (e.g. tf.Variable) captured by functions must be 'tracked' by assigning them to an attribute of a tracked object or assigned to an attribute of the main object directly. See the information below:
    Function name = b'__inference_signature_wrapper_...'
    Captured Tensor = <ResourceHandle(name="rate/0", device="/job:localhost/replica:0/task:0/device:CPU:0", container="Anonymous", type="tensorflow::Var", dtype and shapes : "[ DType enum: 1, Shape: [] ]")>
    Trackable referencing this tensor = <tf.Variable 'rate:0' shape=() dtype=float32>
    Internal Tensor = Tensor("...:0", shape=(), dtype=resource)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

rate = tf.Variable(2.0, name="rate")
floats = tf.TensorSpec([None], tf.float32)

scaler = tf.Module()
scaler.scale = tf.function(lambda x: x * rate, input_signature=[floats])
