"""What both branches return as a second result can be fetched.

:fixes: not-fetchable

>>> print(session.run(doubled, {flag: True}))
4.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    flag = tf.compat.v1.placeholder(tf.bool, [])
    number = tf.constant(2.0)

    def double():
        doubled = tf.multiply(number, 2.0, name="doubled")
        return doubled + 1.0, doubled

    def keep():
        return number, tf.zeros([])

    chosen, doubled = tf.cond(flag, double, keep)

session = tf.compat.v1.Session(graph=graph)
