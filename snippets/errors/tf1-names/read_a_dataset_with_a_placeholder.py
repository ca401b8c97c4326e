"""An initializable iterator over a placeholder takes its data from a feed when its initializer runs.

:fixes: no-one-shot-iterator-attribute

>>> session.run(iterator.initializer, {data: [7, 8]})
>>> [session.run(score).tolist() for _ in range(2)]
[7, 8]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    data = tf.compat.v1.placeholder(tf.int32, [None])
    scores = tf.data.Dataset.from_tensor_slices(data)
    iterator = tf.compat.v1.data.make_initializable_iterator(scores)
    score = iterator.get_next()

session = tf.compat.v1.Session(graph=graph)
