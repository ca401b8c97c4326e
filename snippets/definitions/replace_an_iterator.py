"""A node that reads a dataset is replaced like a placeholder, by its tensor's name.

:given: their_graph dataset batch definition

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(scores, {mine: [3.0, 4.0]}))
25.0
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    dataset = tf.data.Dataset.from_tensors([0.0, 0.0])
    iterator = tf.compat.v1.data.make_one_shot_iterator(dataset)
    batch = iterator.get_next()
    tf.reduce_sum(batch * batch, name="scores")
definition = their_graph.as_graph_def()

with tf.Graph().as_default() as graph:
    mine = tf.compat.v1.placeholder(tf.float32, [2])
    [scores] = tf.import_graph_def(
        definition, {"IteratorGetNext:0": mine}, ["scores:0"]
    )
