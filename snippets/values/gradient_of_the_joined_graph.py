"""Built in one graph, the two parts have the same gradient at once.

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(slope, {x: 3.0}))
24.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [])
    z = 4.0 * x**2
    [slope] = tf.gradients(z, x)
