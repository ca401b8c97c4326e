"""A definition holds a token for a Python function, which stays with its graph.

:family: py-func-not-in-process
:given: gc run_plus

>>> [node.attr["token"].s for node in definition.node if node.name == "plus"]
[b'pyfunc_0']
>>> run_plus(definition)
array([2.], dtype=float32)
>>> run_plus(of_lost_graph)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'import/plus' defined at (most recent call last):
Node: 'import/plus'
ValueError: Could not find callback with key=pyfunc_1 in the registry.
Traceback (most recent call last):
<BLANKLINE>
...
<BLANKLINE>
ValueError: Could not find callback with key=pyfunc_1 in the registry.
<BLANKLINE>
<BLANKLINE>
     [[{{node import/plus}}]]
<BLANKLINE>
Original stack trace for 'import/plus':
<BLANKLINE>
"""

import gc

import tensorflow as tf


def make_graph():
    with tf.Graph().as_default() as graph:
        one = tf.constant([1.0])
        tf.numpy_function(lambda x: x + 1, [one], tf.float32, name="plus")
    return graph


theirs = make_graph()
definition = theirs.as_graph_def()
of_lost_graph = make_graph().as_graph_def()
gc.collect()


def run_plus(definition):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        return session.run(
            tf.import_graph_def(definition, return_elements=["plus:0"])[0]
        )
