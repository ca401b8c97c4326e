"""A reset inside the scope of a strategy of your own fails, at once or when the scope ends.

:family: reset-default-graph-nested
:raises: keras-build-in-threads
:process: it replaces the default graph of the process

>>> with strategy.scope():
...     tf.compat.v1.reset_default_graph()
Traceback (most recent call last):
    ...
IndexError: pop from empty list
"""

import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
