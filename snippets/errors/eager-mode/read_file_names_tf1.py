"""A queue works in a graph block, with runners started in its session.

:fixes: placeholder-eager
:given: files

>>> print(name_of_next_file())
monday.csv
"""

import tensorflow as tf

files = ["monday.csv", "tuesday.csv"]

with tf.Graph().as_default() as graph:
    queue = tf.compat.v1.train.string_input_producer(files, shuffle=False)
    name = queue.dequeue()


def name_of_next_file():
    coordinator = tf.train.Coordinator()
    with tf.compat.v1.Session(graph=graph) as session:
        threads = tf.compat.v1.train.start_queue_runners(session, coordinator)
        value = session.run(name)
        coordinator.request_stop()
        session.run(queue.close(cancel_pending_enqueues=True))
        coordinator.join(threads)
    return value.decode()
