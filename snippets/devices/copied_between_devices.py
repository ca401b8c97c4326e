"""A session cuts a graph into a part for each device and copies tensors between the parts.

>>> parts = run_in_parts(zeros)
>>> for device in sorted(parts):
...     print(device, sorted(parts[device]))
/job:localhost/replica:0/task:0/device:CPU:0 ['Floor', '_Recv', '_Retval']
/job:localhost/replica:0/task:0/device:CPU:1 ['Const', 'RandomUniform', '_Send']
>>> "_Send" in [operation.type for operation in graph.get_operations()]
False
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    with tf.device("/CPU:1"):
        noise = tf.random.uniform([3], name="noise")
    with tf.device("/CPU:0"):
        zeros = tf.floor(noise, name="zeros")

config = tf.compat.v1.ConfigProto(device_count={"CPU": 2})
session = tf.compat.v1.Session(graph=graph, config=config)


def run_in_parts(fetch):
    report = tf.compat.v1.RunMetadata()
    options = tf.compat.v1.RunOptions(output_partition_graphs=True)
    session.run(fetch, options=options, run_metadata=report)
    return {
        part.node[0].device: [node.op for node in part.node]
        for part in report.partition_graphs
    }
