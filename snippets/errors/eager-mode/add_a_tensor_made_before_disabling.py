"""`disable_eager_execution()` leaves earlier tensors eager, so a graph still refuses them.

:family: capture-eager-without-function
:needs: tf>=2.0 -- TensorFlow 1 begins without eager execution
:process: it switches a behavior of the whole process

>>> before + after
Traceback (most recent call last):
    ...
RuntimeError: x: Attempting to capture an EagerTensor without building a function.
"""

import tensorflow as tf

before = tf.constant([1, 2, 3], name="before")

tf.compat.v1.disable_eager_execution()

after = tf.constant([4, 5, 6], name="after")
