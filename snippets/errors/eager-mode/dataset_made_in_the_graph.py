"""A dataset that is made in the graph that uses it belongs there.

:fixes: capture-eager-without-function tensor-graph-eager-undefined

>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(scores)
array([1, 2], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4]).batch(2)
    iterator = tf.compat.v1.data.make_one_shot_iterator(dataset)
    scores = iterator.get_next()
