"""Memory growth is a setting of a GPU; a CPU refuses it.

:process: it fixes the devices or the threads of the process

>>> tf.config.experimental.set_memory_growth(cpu, True)
Traceback (most recent call last):
    ...
ValueError: Cannot set memory growth on non-GPU and non-Pluggable devices
"""

import tensorflow as tf

[cpu] = tf.config.experimental.list_physical_devices("CPU")
