"""With `tensorflow.compat.v1` imported as `tf`, this old program keeps its names.

:fixes: no-attribute-session

>>> with tf.Session(graph=graph) as session:
...     session.run(tf.global_variables_initializer())
...     print(session.run(tf.assign_add(total, 2.0)))
42.0
"""

import tensorflow.compat.v1 as tf

with tf.Graph().as_default() as graph:
    total = tf.get_variable("total", initializer=40.0)
