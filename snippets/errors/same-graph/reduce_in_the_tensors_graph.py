"""In the block of the tensor's graph, its helpers land beside it.

:fixes: different-graph-inputs

>>> with scores.graph.as_default():
...     mean = tf.reduce_mean(scores)
>>> with tf.compat.v1.Session(graph=mean.graph) as session:
...     print(session.run(mean, {scores: [[1.0, 3.0]]}))
2.0
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.compat.v1.placeholder(tf.float32, [1, 2], name="scores")
