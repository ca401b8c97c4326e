"""A SavedModel of TF2 loads inside a graph's block; its variables are that graph's, for a session to initialize.

:needs: mode=tf2 -- the first part saves a TF2 object
:given: tempfile Model folder

>>> with tf.Graph().as_default() as graph:
...     model = tf.saved_model.load(folder)
...     score = model.score(tf.constant([3.0, 4.0]))
...     initialize = tf.compat.v1.global_variables_initializer()
>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     print(session.run(score))
43.0
"""

import tempfile

import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        self.weights = tf.Variable([1.0, 10.0])

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def score(self, x):
        return tf.reduce_sum(x * self.weights)


folder = tempfile.mkdtemp()
tf.saved_model.save(Model(), folder)
