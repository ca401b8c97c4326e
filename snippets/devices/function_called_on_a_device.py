"""A traced function keeps its requests; one trace serves both devices, and a result tells the call's.

:needs: mode=tf2 -- a call runs at once only with eager execution
:needs: tf>=2.1 -- older versions have no tf.config.list_physical_devices
:process: it fixes the devices or the threads of the process

>>> graph = increase.get_concrete_function(scores).graph
>>> for operation in graph.get_operations():
...     print(operation.type, repr(operation.device))
Placeholder ''
Square '/device:CPU:0'
AddV2 ''
Identity ''
>>> with tf.device("/CPU:0"):
...     print(increase(scores).device)
/job:localhost/replica:0/task:0/device:CPU:0
>>> with tf.device("/CPU:1"):
...     print(increase(scores).device)
/job:localhost/replica:0/task:0/device:CPU:1
>>> increase.experimental_get_tracing_count()
1
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
tf.config.set_logical_device_configuration(cpu, halves)

with tf.device("/CPU:0"):
    scores = tf.constant([1, 2, 3])


@tf.function
def increase(numbers):
    with tf.device("/CPU:0"):
        squares = tf.square(numbers)
    return numbers + squares
