"""A dataset belongs to the graph it was made in, and so do all its later stages.

:family: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     batches = numbers.batch(2)
Traceback (most recent call last):
    ...
ValueError: Tensor("batch_size:0", shape=(), dtype=int64) must be from the same graph as Tensor("TensorSliceDataset:0", shape=(), dtype=variant) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     iterator = tf.compat.v1.data.make_initializable_iterator(numbers)
Traceback (most recent call last):
    ...
ValueError: Tensor("IteratorV2:0", shape=(), dtype=resource) must be from the same graph as Tensor("TensorSliceDataset:0", shape=(), dtype=variant) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

with tf.Graph().as_default():
    numbers = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4])

graph = tf.Graph()
