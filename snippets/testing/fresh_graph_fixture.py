"""As a fixture, a generator gives each test a graph and leaves it afterwards.

:process: it leaves a graph or a session entered
:given: test_weights test_weights_of_another_size

>>> import contextlib
>>> for test in (test_weights, test_weights_of_another_size):
...     with contextlib.contextmanager(graph)() as fresh:
...         print(test(fresh), tf.compat.v1.get_default_graph() is fresh)
weights:0 True
weights:0 True
>>> tf.compat.v1.get_default_graph() is fresh
False
"""

import tensorflow as tf


# In conftest.py, below @pytest.fixture
def graph():
    with tf.Graph().as_default() as fresh:
        yield fresh


def test_weights(graph):
    return tf.compat.v1.get_variable("weights", shape=[2]).name


def test_weights_of_another_size(graph):
    return tf.compat.v1.get_variable("weights", shape=[3]).name
