"""Sessions must be left in the reverse order of entering them, too.

:family: nesting-violated
:process: it leaves a graph or a session entered

>>> enter_first.__enter__() is first
True
>>> enter_second.__enter__() is second
True
>>> enter_first.__exit__(None, None, None)
Traceback (most recent call last):
    ...
AssertionError: Nesting violated for default stack of <class 'tensorflow.python.client.session.Session'> objects
"""

import tensorflow as tf

first = tf.compat.v1.Session(graph=tf.Graph())
second = tf.compat.v1.Session(graph=tf.Graph())
enter_first = first.as_default()
enter_second = second.as_default()
