"""In a graph, a function of `tf.compat.v1.data` makes the iterator; dataset and iterator share the graph.

:fixes: no-one-shot-iterator-attribute

>>> [session.run(score).tolist() for _ in range(3)]
[1, 2, 3]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.data.Dataset.from_tensor_slices([1, 2, 3])
    iterator = tf.compat.v1.data.make_one_shot_iterator(scores)
    score = iterator.get_next()

session = tf.compat.v1.Session(graph=graph)
