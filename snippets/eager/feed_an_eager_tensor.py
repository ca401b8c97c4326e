"""A feed takes the array of an eager tensor, not the tensor.

:family: feed-value-is-tensor
:fixes: feed-value-is-tensor
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: scores graph values doubled session

>>> session.run(doubled, feed_dict={values: scores})
Traceback (most recent call last):
    ...
TypeError: The value of a feed cannot be a tf.Tensor object. Acceptable feed values include Python scalars, strings, lists, numpy ndarrays, or TensorHandles. For reference, the tensor object was tf.Tensor([1 2 3], shape=(3,), dtype=int32) which was passed to the argument `feed_dict` with key Tensor("values:0", shape=(3,), dtype=int32).
>>> session.run(doubled, feed_dict={values: scores.numpy()})
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])

with tf.Graph().as_default() as graph:
    values = tf.compat.v1.placeholder(tf.int32, [3], name="values")
    doubled = values * 2

session = tf.compat.v1.Session(graph=graph)
