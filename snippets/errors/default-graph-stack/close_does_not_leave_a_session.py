"""Entering a session enters its graph, and `close()` does not leave it.

:family: reset-default-graph-nested
:fixes: reset-default-graph-nested
:process: it replaces the default graph of the process
:given: session

>>> entered = session.__enter__()
>>> session.close()
>>> tf.compat.v1.reset_default_graph()
Traceback (most recent call last):
    ...
AssertionError: Do not use tf.reset_default_graph() to clear nested graphs. If you need a cleared graph, exit the nesting and create a new graph.
>>> session.__exit__(None, None, None)
>>> tf.compat.v1.reset_default_graph()
"""

import tensorflow as tf

session = tf.compat.v1.Session()
