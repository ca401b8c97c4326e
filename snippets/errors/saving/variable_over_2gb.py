"""In a graph, an array becomes a constant as an initial value and in a dataset, too.

:family: graphdef-2gb
:given: row table graph

>>> with graph.as_default():
...     tf.Variable(table)
Traceback (most recent call last):
    ...
ValueError: Cannot create a tensor proto whose content is larger than 2GB.
>>> with graph.as_default():
...     tf.data.Dataset.from_tensor_slices(table)
Traceback (most recent call last):
    ...
ValueError: Cannot create a tensor proto whose content is larger than 2GB.
"""

import numpy as np
import tensorflow as tf

row = np.zeros(2**19, dtype=np.float32)
table = np.broadcast_to(row, [2**10, 2**19])

graph = tf.Graph()
