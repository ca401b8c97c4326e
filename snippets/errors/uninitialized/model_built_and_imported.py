"""Built and imported, a model is in the graph twice, and the saver of the import restores the copy.

:family: uninitialized-variable
:fixes: uninitialized-variable
:given: os tempfile path build weight saved

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     score = build()
...     saver = tf.compat.v1.train.import_meta_graph(f"{path}.meta")
...     saver.restore(session, path)
...     session.run(score)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'weight/read' defined at (most recent call last):
...
Node: 'weight/read'
Attempting to use uninitialized value weight
     [[{{node weight/read}}]]
<BLANKLINE>
Original stack trace for 'weight/read':
...
<BLANKLINE>
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     score = build()
...     saver = tf.compat.v1.train.Saver()
...     saver.restore(session, path)
...     print(session.run(score))
42.0
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model")


def build():
    weight = tf.compat.v1.get_variable("weight", [], use_resource=False)
    return weight * 2.0


with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    build()
    [weight] = tf.compat.v1.global_variables()
    session.run(weight.assign(21.0))
    saved = tf.compat.v1.train.Saver().save(session, path)
