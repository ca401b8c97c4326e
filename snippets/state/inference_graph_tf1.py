"""Build the inference graph with the same code, and restore what it has: optimizer and dropout stay behind.

:given: os tempfile path

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     batch = tf.compat.v1.placeholder(tf.float32, [None])
...     scores = score(batch, training=False)
...     tf.compat.v1.train.Saver().restore(session, path)
...     print(session.run(scores, {batch: [1.0, 2.0]}))
[3. 6.]
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "trained")


def score(batch, training):
    weight = tf.compat.v1.get_variable("weight", initializer=3.0)
    kept = tf.nn.dropout(batch, rate=0.5) if training else batch
    return weight * kept


with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    loss = tf.reduce_sum(score(tf.zeros([2]), training=True) ** 2)
    train = tf.compat.v1.train.AdamOptimizer().minimize(loss)
    session.run(tf.compat.v1.global_variables_initializer())
    session.run(train)
    tf.compat.v1.train.Saver().save(session, path)
