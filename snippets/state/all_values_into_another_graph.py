"""Fetch all values by name, and feed each to the initializer of the variable of that name.

:given: training serving

>>> with tf.compat.v1.Session(graph=training) as session:
...     session.run(trained)
...     values = session.run({v.op.name: v for v in variables_of(training)})
>>> with tf.compat.v1.Session(graph=serving) as session:
...     initialize_with(session, values)
...     print(session.run(score))
6.0
"""

import tensorflow as tf

with tf.Graph().as_default() as training:
    weight = tf.compat.v1.get_variable("weight", initializer=1.0)
    rate = tf.compat.v1.get_variable("rate", initializer=0.1)
    with tf.control_dependencies([weight.initializer, rate.initializer]):
        trained = tf.group(weight.assign(3.0))

with tf.Graph().as_default() as serving:
    score = 2.0 * tf.compat.v1.get_variable("weight", initializer=1.0)


def variables_of(graph):
    with graph.as_default():
        return tf.compat.v1.global_variables()


def initialize_with(session, values):
    """Give the variables of a session's graph the values of their names."""
    for variable in variables_of(session.graph):
        initializer = variable.initializer
        value = values[variable.op.name]
        session.run(initializer, {initializer.inputs[1]: value})
