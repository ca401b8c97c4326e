"""In a graph, a one-shot iterator takes no dataset that uses a variable; an initializable one does.

:family: capture-placeholder-by-value
:fixes: capture-placeholder-by-value
:given: graph factor scores scaled

>>> with graph.as_default():
...     tf.compat.v1.data.make_one_shot_iterator(scaled)
Traceback (most recent call last):
    ...
ValueError: Cannot capture a stateful node (name:factor, type:VarHandleOp) by value.: A likely cause of this error is that the dataset for which you are calling `make_one_shot_iterator()` captures a stateful object, such as a `tf.Variable` or `tf.lookup.StaticHashTable`, which is not supported. Use `make_initializable_iterator()` instead.
>>> with graph.as_default():
...     iterator = tf.compat.v1.data.make_initializable_iterator(scaled)
...     score = iterator.get_next()
>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(factor.initializer)
...     session.run(iterator.initializer)
...     print(session.run(score), session.run(score))
10 20
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    factor = tf.compat.v1.get_variable("factor", initializer=10)
    scores = tf.data.Dataset.from_tensor_slices([1, 2])
    scaled = scores.map(lambda score: score * factor)
