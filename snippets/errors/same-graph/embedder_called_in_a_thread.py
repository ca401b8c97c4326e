"""An object that builds operations when it is called meets another default graph in a thread.

:raises: different-graph-inputs
:process: it switches a behavior of the whole process
:given: Embedder in_a_thread

>>> in_a_thread(request, [1])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Tensor("Const:0", shape=(1,), dtype=int32) must be from the same graph as Tensor("table:0", shape=(), dtype=resource) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

tf.compat.v1.disable_eager_execution()


class Embedder:
    """Makes its variable once, and operations at each call."""

    def __init__(self):
        rows = [[1.0, 2.0], [3.0, 4.0]]
        self.table = tf.compat.v1.get_variable(
            "table", initializer=rows, use_resource=True
        )

    def __call__(self, words):
        return tf.gather(self.table, words)


def in_a_thread(function, argument):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, argument).result()


with tf.Graph().as_default() as graph:
    embed = Embedder()
    session = tf.compat.v1.Session()
    session.run(tf.compat.v1.global_variables_initializer())


def request(words):
    return session.run(embed(tf.constant(words)))
