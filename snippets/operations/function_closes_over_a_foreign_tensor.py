"""From TensorFlow 2.2 on, a `tf.function` that closes over another graph's tensor breaks the calling graph, too.

:raises: graph-has-a-cycle
:needs: tf>=2.2 -- older versions refuse the tensor when the function is called

>>> list(total.op.node_def.input)
['ours', 'theirs']
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
def add_theirs(numbers):
    return numbers + theirs


with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
    total = add_theirs(ours)

session = tf.compat.v1.Session(graph=graph)
