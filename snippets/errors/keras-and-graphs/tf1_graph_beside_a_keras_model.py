"""TF1-style code in a graph block leaves eager execution on for Keras.

:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:fixes: dataset-iter-graph-mode
:given: inputs dense model

>>> with tf.compat.v1.Session(graph=graph) as session:
...     batch = session.run(doubled, {values: [[1.0, 2.0]]})
>>> model.predict(batch, verbose=0)
array([[6.]], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    values = tf.compat.v1.placeholder(tf.float32, [None, 2])
    doubled = values * 2

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model(inputs, dense(inputs))
