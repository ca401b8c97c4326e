"""A session refuses an operation for a device that is not there, unless it may place it softly.

:devices: cpu

>>> strict.run(scores)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'scores' defined at (most recent call last):
...
Node: 'scores'
Cannot assign a device for operation scores: {{node scores}} was explicitly assigned to /device:GPU:0 but available devices are [ /job:localhost/replica:0/task:0/device:CPU:0 ]. Make sure the device specification refers to a valid device.
     [[scores]]
>>> soft.run(scores)
array([1, 2, 3], dtype=int32)
>>> scores.device
'/device:GPU:0'
"""

import tensorflow as tf

with tf.Graph().as_default() as graph, tf.device("/GPU:0"):
    scores = tf.constant([1, 2, 3], name="scores")

config = tf.compat.v1.ConfigProto(allow_soft_placement=False)
strict = tf.compat.v1.Session(graph=graph, config=config)

config = tf.compat.v1.ConfigProto(allow_soft_placement=True)
soft = tf.compat.v1.Session(graph=graph, config=config)
