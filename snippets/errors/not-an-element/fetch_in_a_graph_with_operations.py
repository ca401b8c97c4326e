"""Once the other graph has an operation, the error names the tensor.

:family: fetch-not-an-element

>>> with graph2.as_default():
...     with tf.compat.v1.Session() as sess:
...         try:
...             result = sess.run(tensor_a)
...             print(result)
...         except Exception as e:
...             print(f"Error: {e}")
Error: Argument `fetch` = Tensor("Const:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("Const:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> [operation.name for operation in graph2.get_operations()]
['tensor_b']
"""

import tensorflow as tf

graph1 = tf.Graph()
with graph1.as_default():
    tensor_a = tf.constant([1, 2, 3])

graph2 = tf.Graph()
with graph2.as_default():
    tensor_b = tf.constant([4, 5, 6], name="tensor_b")
