"""This symbolic tensor knows its type, its rank and one size; a run knows the rest.

:given: scores

>>> scores.dtype, scores.shape.as_list()
(tf.float32, [None, 2])
>>> with tf.compat.v1.Session(graph=scores.graph) as session:
...     print(*session.run(rows, {scores: [[1.0, 2.0], [3.0, 4.0]]}).shape)
...     print(session.run(number, {scores: [[1.0, 2.0], [3.0, 4.0]]}))
2 2
2
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.compat.v1.placeholder(tf.float32, [None, 2])
    rows = 2.0 * scores
    number = tf.shape(scores)[0]
