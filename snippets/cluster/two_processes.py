"""A session in one process runs operations in another, and fetches what they compute.

:process: it starts processes of its own

>>> with tf.compat.v1.Session(server.target, graph=graph) as session:
...     print(session.run(total))
...     there = [
...         each.name for each in session.list_devices() if "CPU" in each.name
...     ]
6.0
>>> there  # doctest: +NORMALIZE_WHITESPACE
['/job:worker/replica:0/task:0/device:CPU:0',
 '/job:worker/replica:0/task:1/device:CPU:0']
"""

import multiprocessing
import socket

import tensorflow as tf


def free_port():
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        return listener.getsockname()[1]


cluster = {"worker": [f"localhost:{free_port()}" for _ in range(2)]}


def serve(task):
    return tf.distribute.Server(cluster, job_name="worker", task_index=task)


fork = multiprocessing.get_context("fork")
other = fork.Process(target=lambda: serve(1).join(), daemon=True)
other.start()
server = serve(0)

with tf.Graph().as_default() as graph:
    with tf.device("/job:worker/task:1"):
        scores = tf.constant([1.0, 2.0, 3.0])
    total = tf.reduce_sum(scores)
