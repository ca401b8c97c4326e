"""A run that reaches a placeholder needs a value for it.

:family: placeholder-not-fed
:given: graph scores doubled session

>>> session.run(doubled)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'scores' defined at (most recent call last):
...
Node: 'scores'
You must feed a value for placeholder tensor 'scores' with dtype float and shape [2]
         [[{{node scores}}]]
<BLANKLINE>
Original stack trace for 'scores':
...
>>> session.run(doubled, feed_dict={scores: [1.0, 2.0]})
array([2., 4.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder(tf.float32, [2], name="scores")
    doubled = tf.multiply(scores, 2.0, name="doubled")

session = tf.compat.v1.Session(graph=graph)
