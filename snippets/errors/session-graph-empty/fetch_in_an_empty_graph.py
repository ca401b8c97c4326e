"""Where the other graph is empty, the error of `run` says so and names no tensor.

:family: session-graph-empty

>>> with graph2.as_default():
...     with tf.compat.v1.Session() as sess:
...         try:
...             result = sess.run(tensor_a)
...             print(result)
...         except Exception as e:
...             print(f"Error: {e}")
Error: The Session graph is empty. Add operations to the graph before calling run().
>>> graph2.get_operations()
[]
"""

import tensorflow as tf

graph1 = tf.Graph()
with graph1.as_default():
    tensor_a = tf.constant([1, 2, 3])

graph2 = tf.Graph()
