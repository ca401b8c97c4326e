"""In a graph, `tf.map_fn` runs a body for each element and stacks its results, here of the elements' type.

:fixes: out-of-scope-tensor while-loop-context not-fetchable

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(squares)
array([0, 1, 4, 9], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.range(4)
    squares = tf.map_fn(lambda number: number * number, numbers)
