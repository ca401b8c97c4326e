"""TF1 code becomes a function of arrays: it has its own graph and session, and the program keeps its mode.

:given: old_code

>>> print(score(features=[1.0, 2.0]))
21.0
>>> len(tf.compat.v1.get_default_graph().get_operations())
0
"""

import tensorflow as tf


class Island:
    """TF1 code in a graph of its own, called with arrays by name.

    `build` returns a dictionary of placeholders, and what to fetch.
    """

    def __init__(self, build):
        with tf.Graph().as_default() as graph:
            self.inputs, self.outputs = build()
            initialize = tf.group(
                tf.compat.v1.global_variables_initializer(),
                tf.compat.v1.local_variables_initializer(),
                tf.compat.v1.tables_initializer(),
            )
        graph.finalize()
        self.session = tf.compat.v1.Session(graph=graph)
        self.session.run(initialize)

    def __call__(self, **values):
        feed = {self.inputs[name]: value for name, value in values.items()}
        return self.session.run(self.outputs, feed)


def old_code():
    features = tf.compat.v1.placeholder(tf.float32, [2])
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    return {"features": features}, tf.reduce_sum(features * weights)


score = Island(old_code)
