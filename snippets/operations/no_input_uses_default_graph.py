"""An operation without tensor inputs goes to the innermost `as_default()` block's graph.

>>> before.graph is outer, inside.graph is inner, after.graph is outer
(True, True, True)
"""

import tensorflow as tf

outer, inner = tf.Graph(), tf.Graph()

with outer.as_default():
    before = tf.constant(1)
    with inner.as_default():
        inside = tf.constant(2)
    after = tf.constant(3)
