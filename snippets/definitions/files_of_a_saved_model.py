"""A SavedModel is a folder: `saved_model.pb` has the graph, `variables` has a checkpoint of the values.

:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: os tempfile Scorer folder

>>> sorted(os.listdir(values))
['variables.data-00000-of-00001', 'variables.index']
>>> model = tf.saved_model.load(folder)
>>> print(model.score(tf.constant(2.0)).numpy())
6.0
"""

import os
import tempfile

import tensorflow as tf


class Scorer(tf.Module):
    def __init__(self):
        self.weight = tf.Variable(3.0)

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def score(self, x):
        return self.weight * x


folder = tempfile.mkdtemp()
tf.saved_model.save(Scorer(), folder)
values = os.path.join(folder, "variables")
