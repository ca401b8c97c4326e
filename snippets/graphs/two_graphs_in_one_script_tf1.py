"""Two graphs in one script: a block and a session for each, and a value that goes from one to the other.

>>> with tf.compat.v1.Session(graph=measure) as session:
...     center = session.run(mean, {samples: [1.0, 2.0, 6.0]})
>>> with tf.compat.v1.Session(graph=correct) as session:
...     result = session.run(centered, {values: [4.0, 5.0], offset: center})
>>> print(center, result)
3.0 [1. 2.]
"""

import tensorflow as tf

with tf.Graph().as_default() as measure:
    samples = tf.compat.v1.placeholder(tf.float32, [None])
    mean = tf.reduce_mean(samples)

with tf.Graph().as_default() as correct:
    values = tf.compat.v1.placeholder(tf.float32, [None])
    offset = tf.compat.v1.placeholder(tf.float32, [])
    centered = values - offset
