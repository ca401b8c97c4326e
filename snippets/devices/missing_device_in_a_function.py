"""A tf.function for a device that is not there can be traced; with soft placement off, its call fails.

:needs: mode=tf2 -- a call runs at once only with eager execution
:devices: cpu
:process: it fixes the devices or the threads of the process

>>> tf.config.set_soft_device_placement(False)
>>> double_on_gpu.get_concrete_function([1, 2]).outputs[0].shape
TensorShape([2])
>>> double_on_gpu([1, 2])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Unable to find any devices for spec /device:GPU:0 [Op:__inference_double_on_gpu_...]
>>> tf.config.set_soft_device_placement(True)
>>> print(double_on_gpu([1, 2]))
tf.Tensor([2 4], shape=(2,), dtype=int32)
"""

import tensorflow as tf


@tf.function
def double_on_gpu(numbers):
    with tf.device("/GPU:0"):
        return tf.add(numbers, numbers)
