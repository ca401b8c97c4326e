"""`tf.constant` copies the numbers of an eager tensor into a graph.

:fixes: capture-eager-without-function
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> with tf.Graph().as_default() as graph:
...     copy = tf.constant(scores, name="copy")
>>> copy.graph is graph
True
>>> tf.get_static_value(copy)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
