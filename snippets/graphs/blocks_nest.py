"""`as_default()` blocks nest: at the end of one, the graph around it is the default again.

>>> with outer.as_default():
...     before = tf.constant(1)
...     with inner.as_default():
...         inside = tf.constant(2)
...     after = tf.constant(3)
>>> [tensor.graph is outer for tensor in (before, inside, after)]
[True, False, True]
>>> with outer.as_default(), inner.as_default(), outer.as_default():
...     tf.constant(4).graph is outer
True
>>> tf.compat.v1.get_default_graph() in (outer, inner)
False
"""

import tensorflow as tf

outer = tf.Graph()
inner = tf.Graph()
