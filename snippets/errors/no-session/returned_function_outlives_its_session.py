"""A function returned from a `with session:` block runs after its session was closed.

:family: closed-session
:fixes: closed-session
:given: graph scores

>>> read = make_reader()
>>> read()
Traceback (most recent call last):
    ...
RuntimeError: Attempted to use a closed Session.
>>> read = make_lasting_reader()
>>> read()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")


def make_reader():
    with tf.compat.v1.Session(graph=graph) as session:
        return lambda: session.run(scores)


def make_lasting_reader():
    session = tf.compat.v1.Session(graph=graph)
    return lambda: session.run(scores)
