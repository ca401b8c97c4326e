"""An object that enters its session moves its caller into another graph.

:process: it leaves a graph or a session entered
:given: ours

>>> with ours.as_default(), Model() as model:
...     tf.constant([1]).graph is ours
True
>>> with ours.as_default(), EnteringModel() as model:
...     tf.constant([1]).graph is ours
False
"""

import tensorflow as tf

ours = tf.Graph()


class Model:
    def __init__(self):
        self.session = tf.compat.v1.Session(graph=tf.Graph())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.session.close()


class EnteringModel(Model):
    def __enter__(self):
        self.session.__enter__()
        return self

    def __exit__(self, *error):
        self.session.__exit__(*error)
