"""One run fetches tensors, operations, or a structure of both.

:family: fetch-not-a-tensor

>>> session.run(total)
array([2, 4, 6], dtype=int32)
>>> session.run({"total": total, "step": step})
{'total': array([2, 4, 6], dtype=int32), 'step': None}
>>> session.run(3)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = 3 has invalid type "int" must be a string or Tensor. (Can not convert a int into a Tensor or Operation.)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    total = tf.add(scores, scores, name="total")
    step = tf.no_op(name="step")

session = tf.compat.v1.Session(graph=graph)
