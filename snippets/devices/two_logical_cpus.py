"""A CPU can be split into two logical devices, and an operation takes inputs from both.

:needs: mode=tf2 -- only an eager tensor tells where it is
:needs: tf>=2.1 -- older versions have no tf.config.list_physical_devices
:process: it fixes the devices or the threads of the process

>>> for device in tf.config.list_logical_devices("CPU"):
...     print(device.name)
/device:CPU:0
/device:CPU:1
>>> here.device
'/job:localhost/replica:0/task:0/device:CPU:0'
>>> there.device
'/job:localhost/replica:0/task:0/device:CPU:1'
>>> with tf.device("/CPU:1"):
...     total = here + there
>>> print(total.numpy(), total.device)
[11 22 33] /job:localhost/replica:0/task:0/device:CPU:1
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
tf.config.set_logical_device_configuration(cpu, halves)

with tf.device("/CPU:0"):
    here = tf.constant([1, 2, 3])

with tf.device("/CPU:1"):
    there = tf.constant([10, 20, 30])
