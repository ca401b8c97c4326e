"""A generator that yields inside a graph's block leaves its caller in that graph.

:family: nesting-violated
:process: it leaves a graph or a session entered

>>> first_graph = next(first)
>>> tf.compat.v1.get_default_graph() is first_graph
True
>>> second_graph = next(second)
>>> first.close()
Traceback (most recent call last):
    ...
AssertionError: Nesting violated for default stack of <class 'tensorflow.python.framework.ops.Graph'> objects
"""

import tensorflow as tf


def build():
    with tf.Graph().as_default() as graph:
        yield graph


first = build()
second = build()
