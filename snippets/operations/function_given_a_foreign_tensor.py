"""Called in a plain graph, a `tf.function` accepts another's tensor; from TensorFlow 2.2 on the caller runs no more.

:family: graph-has-a-cycle
:given: theirs double

>>> doubled.graph is graph
True
>>> list(doubled.op.node_def.input)
['theirs']
>>> [operation.name for operation in graph.get_operations()]
['ours', 'PartitionedCall']
>>> session.run(ours)
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Graph is invalid, contains a cycle with 1 nodes, including: PartitionedCall
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")


@tf.function
def double(numbers):
    return numbers * 2


with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
    doubled = double(theirs)

session = tf.compat.v1.Session(graph=graph)
