"""A frozen graph in a session and a traced function work in one program, and arrays pass between them.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: graph

>>> vector = session.run("vector:0", {"word:0": "graph"})
>>> print(length(vector).numpy())
5.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    word = tf.compat.v1.placeholder(tf.string, [], name="word")
    letters = tf.strings.length(word)
    tf.ones([letters], name="vector")

session = tf.compat.v1.Session(graph=graph)


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def length(vector):
    return tf.reduce_sum(vector)
