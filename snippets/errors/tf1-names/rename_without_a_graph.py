"""With eager execution on, the new name alone leads to the next error; a graph of its own mends that.

:raises: placeholder-eager session-graph-empty
:needs: mode=tf2 -- with eager execution off, a default graph is there
:fixes: no-attribute-session

>>> doubled([1, 2])
Traceback (most recent call last):
    ...
RuntimeError: tf.placeholder() is not compatible with eager execution.
>>> tf.compat.v1.Session().run(tf.add(1, 2))
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
>>> with tf.Graph().as_default():
...     doubled([1, 2])
array([2, 4], dtype=int32)
"""

import tensorflow as tf


def doubled(values):
    scores = tf.compat.v1.placeholder(tf.int32, [None])
    with tf.compat.v1.Session() as session:
        return session.run(2 * scores, {scores: values})
