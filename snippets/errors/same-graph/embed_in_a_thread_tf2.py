"""With eager execution on, a thread calls the loaded object and enters no graph.

:fixes: hub-module-other-graph
:needs: mode=tf2 -- the call gives values only with eager execution on
:given: tempfile ThreadPoolExecutor Embedder in_a_thread folder

>>> in_a_thread(request, [1])
[[3.0, 4.0]]
"""

import tempfile
from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf


class Embedder(tf.Module):
    def __init__(self):
        self.table = tf.Variable([[1.0, 2.0], [3.0, 4.0]])

    @tf.function(input_signature=[tf.TensorSpec([None], tf.int32)])
    def embed(self, words):
        return tf.gather(self.table, words)


def in_a_thread(function, argument):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, argument).result()


folder = tempfile.mkdtemp()
tf.saved_model.save(Embedder(), folder)

model = tf.saved_model.load(folder)


def request(words):
    return model.embed(tf.constant(words)).numpy().tolist()
