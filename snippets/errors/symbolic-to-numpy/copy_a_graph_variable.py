"""`copy.deepcopy` of a resource variable of a graph asks for its value too; an assignment copies it in the graph.

:family: numpy-needs-eager
:fixes: numpy-needs-eager
:given: copy copied

>>> with graph.as_default():
...     copied(weights)
Traceback (most recent call last):
    ...
NotImplementedError: __deepcopy__() is only available when eager execution is enabled.
>>> session.run(twin)
array([1., 2.], dtype=float32)
"""

import copy

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable(
        "weights", initializer=[1.0, 2.0], use_resource=True
    )
    twin = tf.compat.v1.get_variable(
        "twin", initializer=[0.0, 0.0], use_resource=True
    )
    initializer = tf.compat.v1.global_variables_initializer()
    assignment = twin.assign(weights)

session = tf.compat.v1.Session(graph=graph)
session.run(initializer)
session.run(assignment)


def copied(variable):
    return copy.deepcopy(variable)
