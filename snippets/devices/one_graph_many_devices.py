"""One graph holds operations for several devices, and operations for none in particular.

>>> for operation in graph.get_operations():
...     print(operation.name, repr(operation.device))
price '/device:CPU:0'
tax '/device:GPU:1'
total ''
>>> price.graph is tax.graph is total.graph is graph
True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    with tf.device("/CPU:0"):
        price = tf.constant(40, name="price")
    with tf.device("/GPU:1"):
        tax = tf.constant(2, name="tax")
    total = tf.add(price, tax, name="total")
