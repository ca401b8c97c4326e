"""Eagerly, a variable is read on its own device, and what uses the value runs where the block says.

:needs: mode=tf2 -- only an eager tensor tells where it is
:needs: tf>=2.1 -- older versions have no tf.config.list_physical_devices
:process: it fixes the devices or the threads of the process

>>> steps.device
'/job:localhost/replica:0/task:0/device:CPU:1'
>>> with tf.device("/CPU:0"):
...     value, more = steps.value(), steps + 1
>>> value.device
'/job:localhost/replica:0/task:0/device:CPU:1'
>>> more.device
'/job:localhost/replica:0/task:0/device:CPU:0'
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
tf.config.set_logical_device_configuration(cpu, halves)

with tf.device("/CPU:1"):
    steps = tf.Variable(5)
