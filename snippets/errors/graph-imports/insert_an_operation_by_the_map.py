"""An operation stands before a definition's input where the import maps the input to it.

:fixes: graph-has-a-cycle
:given: graph definition

>>> with tf.compat.v1.Session(graph=changed) as session:
...     session.run(scores)
array([30., 60.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.constant([1.0, 2.0], name="features")
    tf.multiply(features, 3.0, name="scores")

definition = graph.as_graph_def()

with tf.Graph().as_default() as changed:
    features = tf.constant([1.0, 2.0])
    scaled = tf.multiply(features, 10.0, name="scaled")
    [scores] = tf.import_graph_def(
        definition,
        input_map={"features:0": scaled},
        return_elements=["scores:0"],
    )
