"""In TF2 style the object owns variables and a traced function; nothing is to be closed.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: os tempfile path

>>> from concurrent.futures import ThreadPoolExecutor
>>> fresh = Scorer()
>>> fresh.learn()
>>> fresh.save(path)
>>> scorer = Scorer(path)
>>> with ThreadPoolExecutor() as pool:
...     list(pool.map(scorer.predict, [[[1.0, 2.0]], [[3.0, 4.0]]]))
[array([8.], dtype=float32), array([18.], dtype=float32)]
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "scorer")


class Scorer(tf.Module):
    """A model that may be called from any thread."""

    def __init__(self, path=None):
        super().__init__()
        self.weights = tf.Variable([1.0, 2.0], name="weights")
        if path is not None:
            checkpoint = tf.train.Checkpoint(model=self)
            checkpoint.read(path).assert_consumed()

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def score(self, features):
        return tf.reduce_sum(features * self.weights, axis=1)

    @tf.function(input_signature=[])
    def learn(self):
        self.weights.assign_add([1.0, 1.0])

    def predict(self, features):
        return self.score(tf.constant(features, tf.float32)).numpy()

    def save(self, path):
        tf.train.Checkpoint(model=self).write(path)
