"""A `tf.function` takes a value of another graph through a placeholder of the graph that calls it.

:fixes: graph-has-a-cycle
:given: theirs their_session double

>>> value = their_session.run(theirs)
>>> session.run(doubled, {passed: value})
array([2, 4], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2], name="theirs")

their_session = tf.compat.v1.Session(graph=their_graph)


@tf.function
def double(numbers):
    return numbers * 2


with tf.Graph().as_default() as graph:
    passed = tf.compat.v1.placeholder(tf.int32, [2])
    doubled = double(passed)

session = tf.compat.v1.Session(graph=graph)
