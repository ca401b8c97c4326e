"""Both branches return what either computes, so it can be used after the branch.

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(*session.run([root, used], {number: -4.0}))
...     print(*session.run([root, used], {number: 4.0}))
0.0 False
2.0 True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    number = tf.compat.v1.placeholder(tf.float32, [])
    root, used = tf.cond(
        number > 0.0,
        lambda: (tf.sqrt(number), True),
        lambda: (0.0, False),
    )
