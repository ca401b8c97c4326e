"""An initializer gives the first value; a checkpoint carries over the value that another session assigned.

:fixes: uninitialized-variable
:given: graph steps assign initialize first second path tempfile

>>> second.run(initialize)
>>> print(first.run(steps), second.run(steps))
9 5
>>> with graph.as_default():
...     saver = tf.compat.v1.train.Saver()
...     saver.restore(second, saver.save(first, path))
>>> print(first.run(steps), second.run(steps))
9 9
"""

import tempfile

import tensorflow as tf

path = tempfile.mkdtemp() + "/model"

with tf.Graph().as_default() as graph:
    steps = tf.compat.v1.get_variable("steps", initializer=5)
    assign = steps.assign(9)
    initialize = tf.compat.v1.global_variables_initializer()

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)
first.run(initialize)
first.run(assign)
