"""With a name of its own for the result, the tensor can be fetched again.

:fixes: fetch-not-a-tensor
:given: graph loss session

>>> for step in range(2):
...     loss_value = session.run(loss)
...     print(loss_value)
0.5
0.5
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    loss = tf.constant(0.5, name="loss")

session = tf.compat.v1.Session(graph=graph)
