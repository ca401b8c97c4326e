"""In TF1 style the operations are counted: a block raises if it adds some to a graph.

:process: it leaves a graph or a session entered
:given: graph number doubled

>>> with tf.compat.v1.Session(graph=graph) as session, no_new_operation(graph):
...     print(session.run(doubled, {number: 4.0}))
8.0
>>> with graph.as_default(), no_new_operation(graph):
...     number * 3.0
Traceback (most recent call last):
    ...
AssertionError: 2 new operations, the last is 'mul_1'
"""

import contextlib

import tensorflow as tf


@contextlib.contextmanager
def no_new_operation(graph):
    """Raise AssertionError if the block adds operations to a graph."""
    before = len(graph.get_operations())
    yield
    new = graph.get_operations()[before:]
    if new:
        text = f"{len(new)} new operations, the last is '{new[-1].name}'"
        raise AssertionError(text)


with tf.Graph().as_default() as graph:
    number = tf.compat.v1.placeholder(tf.float32, [])
    doubled = number * 2.0
