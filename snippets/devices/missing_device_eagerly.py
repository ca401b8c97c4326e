"""Eagerly, this operation for a missing GPU runs elsewhere; with soft placement off, it fails from TensorFlow 2.3 on.

:needs: mode=tf2 -- operations run at once only with eager execution
:devices: cpu
:process: it switches a behavior of the whole process

>>> double_on_gpu().device
'/job:localhost/replica:0/task:0/device:CPU:0'
>>> tf.config.set_soft_device_placement(False)
>>> double_on_gpu()
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Could not satisfy device specification '/job:localhost/replica:0/task:0/device:GPU:0'. enable_soft_placement=0. Supported device types [CPU]. All available devices [/job:localhost/replica:0/task:0/device:CPU:0].
"""

import tensorflow as tf


def double_on_gpu():
    with tf.device("/GPU:0"):
        return tf.add([1, 2], [1, 2])
