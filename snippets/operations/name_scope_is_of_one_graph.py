"""A name scope opened in one graph does not name operations that go to another.

>>> missed.name
'mul:0'
>>> scoped.name
'scaled/mul:0'
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default(), tf.name_scope("scaled"):
    missed = theirs * 2

with theirs.graph.as_default(), tf.name_scope("scaled"):
    scoped = theirs * 2
