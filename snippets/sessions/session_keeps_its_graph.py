"""A session keeps the graph it was opened on.

>>> session.graph is first, another.graph is second
(True, True)
>>> with second.as_default():
...     session.graph is first
True
>>> tf.compat.v1.Session(graph=second).graph is second
True
"""

import tensorflow as tf

first = tf.Graph()
second = tf.Graph()

with first.as_default():
    session = tf.compat.v1.Session()

with second.as_default():
    another = tf.compat.v1.Session()
