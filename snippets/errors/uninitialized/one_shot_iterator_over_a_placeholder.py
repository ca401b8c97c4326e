"""A one-shot iterator takes what its dataset uses by value, and a placeholder has none.

:family: capture-placeholder-by-value
:fixes: capture-placeholder-by-value
:given: graph factor scores scaled

>>> with graph.as_default():
...     tf.compat.v1.data.make_one_shot_iterator(scaled)
Traceback (most recent call last):
    ...
ValueError: Cannot capture a placeholder (name:factor, type:Placeholder) by value.
>>> with graph.as_default():
...     iterator = tf.compat.v1.data.make_initializable_iterator(scaled)
...     score = iterator.get_next()
>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(iterator.initializer, {factor: 10})
...     print(session.run(score), session.run(score))
10 20
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    factor = tf.compat.v1.placeholder(tf.int32, [], name="factor")
    scores = tf.data.Dataset.from_tensor_slices([1, 2])
    scaled = scores.map(lambda score: score * factor)
