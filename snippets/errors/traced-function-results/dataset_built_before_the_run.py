"""A graph with all its datasets, built before the session opens, needs nothing added later.

:fixes: function-not-defined-in-session

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(iterator.initializer)
...     print(session.run(following), session.run(following))
0 2
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.data.Dataset.range(3).map(lambda number: number * 2)
    iterator = tf.compat.v1.data.make_initializable_iterator(numbers)
    following = iterator.get_next()
