"""A name that ends in a slash is taken as it is, so a second operation of it is refused.

:family: duplicate-node-name
:fixes: duplicate-node-name
:given: graph features

>>> with graph.as_default():
...     first = score(features)
...     second = score(features)
Traceback (most recent call last):
    ...
ValueError: Duplicate node name in graph: 'scores'
>>> with graph.as_default():
...     third = score_without_the_slash(features)
...     fourth = score_without_the_slash(features)
>>> print(third.op.name, fourth.op.name)
scores/result scores/result_1
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.constant([1.0, 2.0])

    with tf.name_scope("scores") as scope:
        weights = tf.constant(3.0, name="weights")


def score(features):
    with tf.name_scope(scope):
        return tf.multiply(features, weights, name=scope)


def score_without_the_slash(features):
    with tf.name_scope(scope):
        return tf.multiply(features, weights, name="result")
