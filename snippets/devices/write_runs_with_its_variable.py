"""A write runs on the device of its variable, although another device was requested for it.

>>> write.device
'/device:CPU:0'
>>> places = run_and_report(write)
>>> print(places[steps.op.name])
/job:localhost/replica:0/task:0/device:CPU:1
>>> print(places[write.name])
/job:localhost/replica:0/task:0/device:CPU:1
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    with tf.device("/CPU:1"):
        steps = tf.compat.v1.get_variable(
            "steps", initializer=5, use_resource=True
        )
    with tf.device("/CPU:0"):
        write = steps.assign_add(1, read_value=False)

config = tf.compat.v1.ConfigProto(device_count={"CPU": 2})
session = tf.compat.v1.Session(graph=graph, config=config)
session.run(steps.initializer)


def run_and_report(fetch):
    report = tf.compat.v1.RunMetadata()
    options = tf.compat.v1.RunOptions(output_partition_graphs=True)
    session.run(fetch, options=options, run_metadata=report)
    return {
        node.name: node.device
        for part in report.partition_graphs
        for node in part.node
    }
