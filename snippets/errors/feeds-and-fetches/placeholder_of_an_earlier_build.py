"""A second build in the same graph adds a second placeholder, and a merged summary needs both.

:family: placeholder-not-fed

>>> print(loss.name)
loss_1:0
>>> session.run(
...     summary, feed_dict={loss: 0.5}
... )  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'loss' defined at (most recent call last):
...
Node: 'loss'
You must feed a value for placeholder tensor 'loss' with dtype float
         [[{{node loss}}]]
<BLANKLINE>
Original stack trace for 'loss':
...
>>> print(len(session.run(summary, feed_dict={"loss:0": 0.5, loss: 0.5})))
44
"""

import tensorflow as tf


def build():
    loss = tf.compat.v1.placeholder(tf.float32, [], name="loss")
    tf.compat.v1.summary.scalar("loss_summary", loss)
    return loss, tf.compat.v1.summary.merge_all()


with tf.Graph().as_default() as graph:
    build()
    loss, summary = build()

session = tf.compat.v1.Session(graph=graph)
