"""A partial run does not fetch what it is fed; a copy by `tf.identity` is fetched.

:family: fed-and-fetched
:fixes: fed-and-fetched

>>> session.partial_run_setup([features, doubled], [features])
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
features:0 is both fed and fetched.
>>> handle = session.partial_run_setup([copy, doubled], [features])
>>> session.partial_run(handle, copy, {features: [1.0, 2.0]})
array([1., 2.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2], name="features")
    copy = tf.identity(features)
    doubled = 2.0 * features

session = tf.compat.v1.Session(graph=graph)
