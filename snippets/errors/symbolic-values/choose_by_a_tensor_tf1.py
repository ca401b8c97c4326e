"""`tf.cond` chooses between two branches when the graph runs, `tf.where` chooses by element.

:fixes: symbolic-bool

>>> session.run(grade, {score: 2}), session.run(grade, {score: 7})
(b'low', b'high')
>>> session.run(capped)
array([2, 5], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    score = tf.compat.v1.placeholder(tf.int32, [])
    grade = tf.cond(
        score > 5,
        lambda: tf.constant("high"),
        lambda: tf.constant("low"),
    )
    scores = tf.constant([2, 7])
    capped = tf.where(scores > 5, [5, 5], scores)

session = tf.compat.v1.Session(graph=graph)
