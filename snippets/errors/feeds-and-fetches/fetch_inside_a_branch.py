"""With control flow v1, a tensor of a branch is not fetched; what the branch returns is.

:family: not-fetchable
:fixes: not-fetchable
:process: it switches a behavior of the whole process
:given: kept

>>> session.run(kept["mask"], {training: False})
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: Operation cond/mask has been marked as not fetchable. Typically this happens when it is defined in another function or code block. Use return values, explicit Python locals or TensorFlow collections to access it.
>>> print(session.run(mask, {training: False}))
[1. 1. 1.]
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()
kept = {}

with tf.Graph().as_default() as graph:
    training = tf.compat.v1.placeholder(tf.bool, [])
    scores = tf.constant([1.0, 2.0, 3.0])

    def drop():
        kept["mask"] = tf.constant([1.0, 0.0, 1.0], name="mask")
        return scores * kept["mask"], kept["mask"]

    def keep():
        return scores, tf.ones([3])

    dropped, mask = tf.cond(training, drop, keep)

session = tf.compat.v1.Session(graph=graph)
