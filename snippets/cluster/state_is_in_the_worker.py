"""A variable placed on another process lives there, and outlives a session that shares its state.

:process: it starts processes of its own

>>> with connect() as session:
...     session.run(initialize)
...     session.run(increase)
>>> with connect() as session:
...     print(session.run(steps))
1.0
>>> with connect(isolate_session_state=True) as session:
...     print(session.run(missing))
[b'steps']
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
fork.Process(target=lambda: serve(1).join(), daemon=True).start()
server = serve(0)

with tf.Graph().as_default() as graph:
    with tf.device("/job:worker/task:1"):
        steps = tf.compat.v1.get_variable("steps", initializer=0.0)
        increase = steps.assign_add(1.0).op
    initialize = tf.compat.v1.global_variables_initializer()
    missing = tf.compat.v1.report_uninitialized_variables()


def connect(**options):
    config = tf.compat.v1.ConfigProto(**options)
    return tf.compat.v1.Session(server.target, graph=graph, config=config)
