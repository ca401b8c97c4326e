"""An interactive session that is closed inside the block lets the block end.

:fixes: nesting-violated
:process: it leaves a graph or a session entered
:given: ours theirs

>>> with ours.as_default():
...     session = tf.compat.v1.InteractiveSession(graph=theirs)
...     session.close()
>>> tf.compat.v1.get_default_graph() in (ours, theirs)
False
"""

import tensorflow as tf

ours = tf.Graph()
theirs = tf.Graph()
