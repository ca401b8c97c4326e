"""A dataset's function gets tensors of a graph of its own, which the session outside does not run.

:family: fetch-not-an-element

>>> with graph.as_default():
...     numbers.map(run_and_double)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("args_0:0", shape=(), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("args_0:0", shape=(), dtype=int32) is not an element of this graph.)
>>> with graph.as_default():
...     following = tf.compat.v1.data.make_one_shot_iterator(
...         numbers.map(double)
...     ).get_next()
>>> print(session.run(following), session.run(following))
2 4
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.data.Dataset.from_tensor_slices([1, 2])

session = tf.compat.v1.Session(graph=graph)


@tf.autograph.experimental.do_not_convert
def run_and_double(number):
    return 2 * session.run(number)


def double(number):
    return 2 * number
