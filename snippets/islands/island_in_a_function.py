"""A traced function calls an island through `tf.numpy_function`, which runs it at each call.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: graph features result session

>>> print(double_score(tf.constant([1.0, 2.0])).numpy())
42.0
>>> print(double_score(tf.constant([3.0, 4.0])).numpy())
86.0
>>> with tf.GradientTape() as tape:
...     point = tf.Variable([1.0, 2.0])
...     doubled = double_score(point)
>>> print(tape.gradient(doubled, point))
None
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2])
    result = tf.reduce_sum(features * tf.constant([1.0, 10.0]))

session = tf.compat.v1.Session(graph=graph)


def score(values):
    return np.float32(session.run(result, {features: values}))


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
def double_score(features):
    return 2.0 * tf.numpy_function(score, [features], tf.float32)
