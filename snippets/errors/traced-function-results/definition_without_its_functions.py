"""A definition whose library was left out calls a function that the session does not know.

:family: function-not-defined-in-session
:given: double graph doubled

>>> definition = graph.as_graph_def()
>>> definition.ClearField("library")
>>> with tf.Graph().as_default() as copy:
...     tf.import_graph_def(definition, name="")
>>> tf.compat.v1.Session(graph=copy).run("doubled:0")  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Failed to find function "__inference_double_..." in function library: ...
"""

import tensorflow as tf


@tf.function
def double(numbers):
    return numbers * 2


with tf.Graph().as_default() as graph:
    doubled = tf.identity(double(tf.constant([1, 2])), name="doubled")
