"""A `hub.Module` refuses a call in a thread, where its graph is not the default graph.

:family: hub-module-other-graph
:needs: tf<2.16 -- TensorFlow Hub 0.16, beside newer versions, has no `hub.Module`
:given: embedding in_a_thread

>>> in_a_thread(request, [1])
Traceback (most recent call last):
    ...
RuntimeError: Module must be applied in the graph it was instantiated for.
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf
import tensorflow_hub as hub


def embedding():
    words = tf.compat.v1.placeholder(tf.int32, [None])
    rows = tf.compat.v1.get_variable(
        "rows", initializer=[[1.0, 2.0], [3.0, 4.0]]
    )
    hub.add_signature(inputs=words, outputs=tf.gather(rows, words))


def in_a_thread(function, argument):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, argument).result()


with tf.Graph().as_default() as graph:
    embed = hub.Module(hub.create_module_spec(embedding))
    session = tf.compat.v1.Session()
    session.run(tf.compat.v1.global_variables_initializer())


def request(words):
    return session.run(embed(tf.constant(words))).tolist()
