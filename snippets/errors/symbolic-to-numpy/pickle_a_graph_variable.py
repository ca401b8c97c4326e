"""Pickling a resource variable of a graph asks for its value; fetch the value and pickle that.

:family: numpy-needs-eager
:fixes: numpy-needs-eager
:given: graph session

>>> with graph.as_default():
...     save(weights)
Traceback (most recent call last):
    ...
NotImplementedError: numpy() is only available when eager execution is enabled.
>>> pickle.loads(save(session.run(weights)))
{'step': 7, 'weights': array([1., 2.], dtype=float32)}
"""

import pickle

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable(
        "weights", initializer=[1.0, 2.0], use_resource=True
    )
    initializer = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initializer)


def save(weights):
    return pickle.dumps({"step": 7, "weights": weights})
