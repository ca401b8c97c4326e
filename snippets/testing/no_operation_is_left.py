"""A fixture reports the test that adds operations to the default graph.

:process: it leaves a graph or a session entered

>>> with fixture():
...     with tf.Graph().as_default():
...         weights = tf.compat.v1.get_variable("weights", shape=[2])
>>> with fixture():
...     with tf.compat.v1.get_default_graph().as_default():
...         scores = tf.constant([1, 2], name="scores")
Traceback (most recent call last):
    ...
AssertionError: the test left operations in the default graph: ['scores']
"""

import contextlib

import tensorflow as tf


# In conftest.py, below @pytest.fixture(autouse=True)
def no_operation_is_left():
    graph = tf.compat.v1.get_default_graph()
    before = len(graph.get_operations())
    yield
    left = [operation.name for operation in graph.get_operations()[before:]]
    assert not left, f"the test left operations in the default graph: {left}"


fixture = contextlib.contextmanager(no_operation_is_left)
