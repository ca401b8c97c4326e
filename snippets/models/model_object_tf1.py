"""In TF1 style the object owns a graph and a session, and `close()` closes the session.
:process: it leaves a graph or a session entered

>>> from concurrent.futures import ThreadPoolExecutor
>>> with Scorer() as fresh:
...     fresh.learn()
...     fresh.save(path)
>>> with Scorer(path) as scorer, ThreadPoolExecutor() as pool:
...     list(pool.map(scorer.predict, [[[1.0, 2.0]], [[3.0, 4.0]]]))
[array([8.], dtype=float32), array([18.], dtype=float32)]
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "scorer")


class Scorer:
    """A model that may be called from any thread until it is closed."""

    def __init__(self, path=None):
        self.graph = tf.Graph()
        with self.graph.as_default():
            self.build()
            self.saver = tf.compat.v1.train.Saver()
            initialize = tf.compat.v1.global_variables_initializer()
            self.graph.finalize()
            self.session = tf.compat.v1.Session(graph=self.graph)
            if path is None:
                self.session.run(initialize)
            else:
                self.saver.restore(self.session, path)

    def build(self):
        self.features = tf.compat.v1.placeholder(tf.float32, [None, 2])
        weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])
        self.scores = tf.reduce_sum(self.features * weights, axis=1)
        self.step = weights.assign_add([1.0, 1.0]).op

    def learn(self):
        self.session.run(self.step)

    def predict(self, features):
        return self.session.run(self.scores, {self.features: features})

    def save(self, path):
        with self.graph.as_default():
            self.saver.save(self.session, path, write_meta_graph=False)

    def close(self):
        self.session.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()
