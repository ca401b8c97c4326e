"""In TF1 style, each run of the tensor from `get_next()` takes the next element.

:fixes: dataset-iter-graph-mode

>>> with tf.compat.v1.Session(graph=graph) as session:
...     [int(session.run(following)) for _ in range(3)]
[0, 1, 2]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.make_one_shot_iterator(numbers)
    following = iterator.get_next()
