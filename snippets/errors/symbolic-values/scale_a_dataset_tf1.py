"""An initializable iterator takes the value of the placeholder when its initializer runs.

:fixes: capture-placeholder-by-value

>>> session.run(iterator.initializer, {factor: 10})
>>> print([int(session.run(score)) for _ in range(2)])
[10, 20]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    factor = tf.compat.v1.placeholder(tf.int32, [], name="factor")
    scores = tf.data.Dataset.from_tensor_slices([1, 2])
    scaled = scores.map(lambda score: score * factor)
    iterator = tf.compat.v1.data.make_initializable_iterator(scaled)
    score = iterator.get_next()

session = tf.compat.v1.Session(graph=graph)
