"""A list that is a tensor is indexed by a loop's step, which `tf.gather` takes.

:fixes: not-fetchable

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(total))
60
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    prices = tf.constant([10, 20, 30])

    def goes_on(step, total):
        return step < 3

    def body(step, total):
        price = tf.gather(prices, step)
        return step + 1, total + price

    _, total = tf.compat.v1.while_loop(goes_on, body, [0, 0])
