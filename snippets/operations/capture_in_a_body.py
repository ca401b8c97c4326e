"""A branch that returns a tensor of another graph is refused, and so is a loop or a dataset that adds one.

:family: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     tf.cond(flag, lambda: theirs, lambda: ours)
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("flag:0", shape=(), dtype=bool) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     tf.map_fn(lambda element: element + theirs, ours)
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("map/while/loop_counter:0", shape=(), dtype=int32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     numbers.map(lambda element: element + theirs)
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("TensorSliceDataset:0", shape=(), dtype=variant) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
    flag = tf.constant(True, name="flag")
    numbers = tf.data.Dataset.from_tensor_slices(ours)
