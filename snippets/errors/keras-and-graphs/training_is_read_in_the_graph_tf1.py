"""In TF1 style a Python `training=` is read when the operations are added to the graph.

:fixes: learning-phase-gone
:given: batch

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     for scores in (tested, trained):
...         print(np.unique(session.run(scores, {inputs: batch})))
[1.]
[0. 2.]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 1000], dtype=np.float32)

with tf.Graph().as_default() as graph:
    inputs = tf.compat.v1.placeholder(tf.float32, [None, 1000])
    dropout = tf.keras.layers.Dropout(0.5)
    tested = dropout(inputs, training=False)
    trained = dropout(inputs, training=True)
    initialize = tf.compat.v1.global_variables_initializer()
