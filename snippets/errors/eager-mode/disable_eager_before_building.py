"""With eager execution disabled first, a placeholder goes to the default graph, and a session feeds it.

:fixes: placeholder-eager
:process: it switches a behavior of the whole process

>>> session = tf.compat.v1.Session()
>>> session.run(doubled, feed_dict={scores: [1.0, 2.0]})
array([2., 4.], dtype=float32)
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()

scores = tf.compat.v1.placeholder(tf.float32, [2], name="scores")
doubled = tf.multiply(scores, 2.0)
