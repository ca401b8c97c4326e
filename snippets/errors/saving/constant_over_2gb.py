"""A constant is part of the graph's definition, and an array of 2 GB or more is refused.

:family: graphdef-2gb
:given: row table graph

>>> print(table.nbytes)
2147483648
>>> with graph.as_default():
...     tf.constant(table)
Traceback (most recent call last):
    ...
ValueError: Cannot create a tensor proto whose content is larger than 2GB.
"""

import numpy as np
import tensorflow as tf

row = np.zeros(2**19, dtype=np.float32)
table = np.broadcast_to(row, [2**10, 2**19])

graph = tf.Graph()
