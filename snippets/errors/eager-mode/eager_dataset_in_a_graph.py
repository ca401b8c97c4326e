"""A dataset made eagerly is an eager tensor inside, and a plain graph does not take it.

:family: capture-eager-without-function tensor-graph-eager-undefined
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: dataset

>>> with tf.Graph().as_default():
...     dataset.batch(2)
Traceback (most recent call last):
    ...
RuntimeError: input_dataset: Attempting to capture an EagerTensor without building a function.
>>> with tf.Graph().as_default():
...     tf.compat.v1.data.make_one_shot_iterator(dataset)
Traceback (most recent call last):
    ...
AttributeError: Tensor.op is undefined when eager execution is enabled.
"""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4])
