"""These functions need a graph and refuse eager execution in similar words.

:family: placeholder-eager
:needs: mode=tf2 -- without eager execution they go to the default graph

>>> v1.sparse_placeholder("float32")
Traceback (most recent call last):
    ...
RuntimeError: `sparse_placeholder` is not compatible with eager execution.
>>> v1.summary.FileWriter(folder)
Traceback (most recent call last):
    ...
RuntimeError: v1.summary.FileWriter is not compatible with eager execution. Use `tf.summary.create_file_writer`,or a `with v1.Graph().as_default():` context
>>> v1.summary.merge_all()
Traceback (most recent call last):
    ...
RuntimeError: Merging tf.summary.* ops is not compatible with eager execution. Use tf.contrib.summary instead.
>>> v1.train.start_queue_runners()
Traceback (most recent call last):
    ...
RuntimeError: Queues are not compatible with eager execution.
"""

import tempfile

import tensorflow as tf

v1 = tf.compat.v1
folder = tempfile.mkdtemp()
