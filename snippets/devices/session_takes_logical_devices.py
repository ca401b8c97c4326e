"""A session without a config has the logical devices; one with a config has what the config counts.

:needs: tf>=2.1 -- older versions have no tf.config.list_physical_devices
:process: it fixes the devices or the threads of the process

>>> cpus_of(tf.compat.v1.Session(graph=graph))
2
>>> config = tf.compat.v1.ConfigProto()
>>> cpus_of(tf.compat.v1.Session(graph=graph, config=config))
1
>>> config = tf.compat.v1.ConfigProto(device_count={"CPU": 3})
>>> cpus_of(tf.compat.v1.Session(graph=graph, config=config))
3
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
tf.config.set_logical_device_configuration(cpu, halves)

graph = tf.Graph()


def cpus_of(session):
    devices = session.list_devices()
    return sum(device.device_type == "CPU" for device in devices)
