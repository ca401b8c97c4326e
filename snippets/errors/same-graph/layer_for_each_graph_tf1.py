"""A function that makes its layers when it is called has them in each graph that it is called in.

:fixes: not-from-passed-in-graph different-graph-inputs hub-module-other-graph
:given: Scale

>>> print(value_in_a_new_graph([1.0, 2.0]))
[2. 4.]
>>> print(value_in_a_new_graph([3.0, 4.0]))
[6. 8.]
"""

import tensorflow as tf


class Scale:
    def __init__(self):
        self.factor = tf.Variable(2.0, name="factor")

    def __call__(self, values):
        return tf.multiply(values, self.factor)


def model(values):
    layer = Scale()
    return layer(tf.constant(values))


def value_in_a_new_graph(values):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        result = model(values)
        session.run(tf.compat.v1.global_variables_initializer())
        return session.run(result)
