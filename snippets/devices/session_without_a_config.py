"""Without a config, these sessions are soft if eager execution is on where you open them, and strict if not.

:devices: cpu

>>> opened_outside.run(scores)
array([1, 2, 3], dtype=int32)
>>> opened_inside.run(scores)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'scores' defined at (most recent call last):
...
Node: 'scores'
Cannot assign a device for operation scores: {{node scores}} was explicitly assigned to /device:GPU:0 but available devices are [ /job:localhost/replica:0/task:0/device:CPU:0 ]. Make sure the device specification refers to a valid device.
     [[scores]]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph, tf.device("/GPU:0"):
    scores = tf.constant([1, 2, 3], name="scores")

opened_outside = tf.compat.v1.Session(graph=graph)

with graph.as_default():
    opened_inside = tf.compat.v1.Session()
