"""The array from `Session.run` carries a value out of one graph and into another.

:draws: theirs ours

>>> type(value)
<class 'numpy.ndarray'>
>>> with tf.compat.v1.Session(graph=ours) as session:
...     session.run(doubled, feed_dict={values: value})
array([14, 16, 18], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    computed = tf.constant([7, 8, 9])

with tf.compat.v1.Session(graph=theirs) as session:
    value = session.run(computed)

with tf.Graph().as_default() as ours:
    values = tf.compat.v1.placeholder(tf.int32, [3])
    doubled = values * 2
