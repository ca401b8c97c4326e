"""After `tf.config.list_logical_devices`, a device can no longer be split.

:needs: mode=tf2 -- with eager execution off the devices are counted by each session
:needs: tf>=2.1 -- older versions have no tf.config.list_physical_devices
:process: it fixes the devices or the threads of the process

>>> [device.name for device in tf.config.list_logical_devices()]
['/device:CPU:0']
>>> tf.config.set_logical_device_configuration(cpu, halves)
Traceback (most recent call last):
    ...
RuntimeError: Virtual devices cannot be modified after being initialized
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
