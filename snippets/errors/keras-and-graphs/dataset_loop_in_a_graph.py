"""A Python loop gets no elements from a dataset inside a graph block.

:family: dataset-iter-graph-mode

>>> show_numbers()
Traceback (most recent call last):
    ...
RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager mode or within tf.function.
"""

import tensorflow as tf


def show_numbers():
    with tf.Graph().as_default():
        for number in tf.data.Dataset.range(3):
            print(number)
