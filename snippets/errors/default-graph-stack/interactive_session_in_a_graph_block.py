"""An interactive session that is given another graph stays in it until it is closed, so the block cannot end before.

:family: nesting-violated
:process: it leaves a graph or a session entered
:given: ours theirs

>>> with ours.as_default():
...     session = tf.compat.v1.InteractiveSession(graph=theirs)
Traceback (most recent call last):
    ...
AssertionError: Nesting violated for default stack of <class 'tensorflow.python.framework.ops.Graph'> objects
"""

import tensorflow as tf

ours = tf.Graph()
theirs = tf.Graph()
