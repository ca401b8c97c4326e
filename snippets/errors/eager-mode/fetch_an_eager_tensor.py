"""A session that is given an eager tensor asks for its graph, and there is none.

:family: tensor-graph-eager-undefined
:fixes: tensor-graph-eager-undefined
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: scores graph total session

>>> session.run(scores)
Traceback (most recent call last):
    ...
AttributeError: Tensor.graph is undefined when eager execution is enabled.
>>> scores.numpy()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])

with tf.Graph().as_default() as graph:
    total = tf.constant(6, name="total")

session = tf.compat.v1.Session(graph=graph)
