"""A variable keeps state that several runs of one session share.

:fixes: out-of-scope-tensor graph-tensor-in-eager

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(total.initializer)
...     _ = session.run(added, {amount: [3.0]})
...     _ = session.run(added, {amount: [4.0]})
...     session.run(total)
array([7.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=[0.0])
    amount = tf.compat.v1.placeholder(tf.float32, [1])
    added = tf.compat.v1.assign_add(total, amount)
