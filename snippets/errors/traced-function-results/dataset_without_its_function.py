"""A definition whose library was left out has no function for its dataset.

:family: function-not-defined-in-session

>>> definition = graph.as_graph_def()
>>> definition.ClearField("library")
>>> with tf.Graph().as_default() as copy:
...     tf.import_graph_def(definition, name="")
>>> session = tf.compat.v1.Session(graph=copy)
>>> session.run(start)  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'MapDataset' defined at (most recent call last):
Node: 'MapDataset'
Could not find required function definition __inference_Dataset_map_double_10
     [[{{node MapDataset}}]]
<BLANKLINE>
Original stack trace for 'MapDataset':
<BLANKLINE>
"""

import tensorflow as tf


def double(number):
    return number * 2


with tf.Graph().as_default() as graph:
    numbers = tf.data.Dataset.range(3).map(double)
    iterator = tf.compat.v1.data.make_initializable_iterator(numbers)
    start = iterator.initializer.name
