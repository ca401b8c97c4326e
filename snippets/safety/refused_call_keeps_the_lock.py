"""From TensorFlow 2.14 on, a call that the `input_signature` refuses keeps the lock, and other threads wait for good.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: in_a_thread ThreadPoolExecutor

>>> try:
...     score(no_rows)
... except (TypeError, ValueError):
...     print("refused")
refused
>>> in_a_thread(score._lock.acquire, False)
False
>>> try:
...     tf.ensure_shape(no_rows, [None, 2])
... except tf.errors.InvalidArgumentError:
...     print("refused before the call")
refused before the call
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def score(rows):
    return tf.reduce_sum(rows)


total = score(tf.ones([1, 2]))
no_rows = tf.constant([], tf.float32)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
