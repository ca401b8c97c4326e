"""An `ExitStack` leaves whatever it entered in the right order.

:fixes: nesting-violated

>>> with contextlib.ExitStack() as stack:
...     for graph in graphs:
...         entered = stack.enter_context(graph.as_default())
...     tf.compat.v1.get_default_graph() is graphs[-1]
True
>>> tf.compat.v1.get_default_graph() in graphs
False
"""

import contextlib

import tensorflow as tf

graphs = [tf.Graph(), tf.Graph(), tf.Graph()]
