"""A graph keeps what was requested; the report of a run tells where an operation ran.

:devices: cpu

>>> noise.device, zeros.device
('', '')
>>> places = run_and_report(zeros)
>>> print(places["zeros"])
/job:localhost/replica:0/task:0/device:CPU:0
>>> zeros.device
''
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    noise = tf.random.uniform([3], name="noise")
    zeros = tf.floor(noise, name="zeros")

session = tf.compat.v1.Session(graph=graph)


def run_and_report(fetch):
    report = tf.compat.v1.RunMetadata()
    options = tf.compat.v1.RunOptions(output_partition_graphs=True)
    session.run(fetch, options=options, run_metadata=report)
    return {
        node.name: node.device
        for part in report.partition_graphs
        for node in part.node
    }
