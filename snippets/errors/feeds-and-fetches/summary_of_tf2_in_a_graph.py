"""`merge_all` does not know a summary of TF2 style, only one of `tf.compat.v1.summary`.

:family: fetch-not-a-tensor
:fixes: fetch-not-a-tensor
:needs: tf>=2.0 -- `tf.summary.scalar` of TensorFlow 1.15 is of TF1 style
:needs: tf<2.21 -- TensorFlow 2.21 comes without TensorBoard, which has `tf.summary.scalar`
:given: merged_in_a_graph

>>> session, merged = merged_in_a_graph(tf2_style)
>>> session.run(merged)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = None has invalid type "NoneType". Cannot be None
>>> session, merged = merged_in_a_graph(tf1_style)
>>> print(type(session.run(merged)).__name__)
bytes
"""

import tensorflow as tf


def tf2_style(loss):
    tf.summary.scalar("loss", loss, step=0)


def tf1_style(loss):
    tf.compat.v1.summary.scalar("loss", loss)


def merged_in_a_graph(summarize):
    with tf.Graph().as_default() as graph:
        summarize(tf.constant(0.5))
        merged = tf.compat.v1.summary.merge_all()
    return tf.compat.v1.Session(graph=graph), merged
