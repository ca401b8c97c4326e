"""In a dictionary of tensors, the outputs are found by keys of your choice.

:fixes: name-not-in-graph

>>> tenfold = session.run(outputs["tenfold"], {x: [1, 2, 3]})
>>> print(tenfold)
[10 20 30]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.int32, [None])
    outputs = {"tenfold": 10 * x, "total": tf.reduce_sum(x)}

session = tf.compat.v1.Session(graph=graph)
