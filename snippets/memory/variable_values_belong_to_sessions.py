"""Two local sessions of one graph hold two values of its one variable.

>>> training.run(add_one)
>>> print(training.run(steps), scoring.run(steps))
1.0 0.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    steps = tf.compat.v1.get_variable("steps", initializer=0.0)
    add_one = steps.assign_add(1.0).op
    start = tf.compat.v1.global_variables_initializer()

training = tf.compat.v1.Session(graph=graph)
scoring = tf.compat.v1.Session(graph=graph)
training.run(start)
scoring.run(start)
