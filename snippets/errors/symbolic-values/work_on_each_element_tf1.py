"""With a known size, `tf.unstack` gives a Python list of tensors; `tf.map_fn` applies a function to each element.

:fixes: symbolic-iteration

>>> print(*session.run([second, found]))
20 True
>>> session.run(doubled)
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])
    first, second, third = tf.unstack(10 * scores)
    found = tf.reduce_any(tf.equal(scores, 2))
    doubled = tf.map_fn(lambda score: 2 * score, scores)

session = tf.compat.v1.Session(graph=graph)
