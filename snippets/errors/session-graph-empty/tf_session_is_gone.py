"""TensorFlow 2 has no `tf.Session`, so this `try` is not reached.

:family: no-attribute-session

>>> with graph2.as_default():
...     with tf.Session() as sess:
...         try:
...             result = sess.run(tensor_a)
...             print(result)
...         except Exception as e:
...             print(f"Error: {e}")
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'Session'
"""

import tensorflow as tf

graph1 = tf.Graph()
with graph1.as_default():
    tensor_a = tf.constant([1, 2, 3])

graph2 = tf.Graph()
