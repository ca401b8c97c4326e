"""After an operation has run eagerly, a device can no longer be split.

:needs: mode=tf2 -- operations run at once only with eager execution
:needs: tf>=2.1 -- older versions have no tf.config.list_physical_devices
:process: it fixes the devices or the threads of the process

>>> scores = tf.constant([1, 2, 3])
>>> tf.config.set_logical_device_configuration(cpu, halves)
Traceback (most recent call last):
    ...
RuntimeError: Virtual devices cannot be modified after being initialized
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
