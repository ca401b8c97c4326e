"""Two frozen graphs become one: each gets a prefix, and the second takes the first one's output.

:fixes: duplicate-node-name
:given: encoder decoder

>>> sorted(node.name for node in merged.node)
['decoder/code', 'decoder/plus', 'decoder/text', 'encoder/code', 'encoder/factor', 'encoder/x']
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(merged, name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run("decoder/text:0", {"encoder/x:0": [1.0, 2.0]}))
[11. 21.]
"""

import tensorflow as tf

with tf.Graph().as_default() as encoder:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(x, tf.constant(10.0, name="factor"), name="code")

with tf.Graph().as_default() as decoder:
    code = tf.compat.v1.placeholder(tf.float32, [2], name="code")
    tf.add(code, tf.constant(1.0, name="plus"), name="text")

with tf.Graph().as_default() as both:
    [middle] = tf.import_graph_def(
        encoder.as_graph_def(), None, ["code:0"], name="encoder"
    )
    tf.import_graph_def(
        decoder.as_graph_def(), {"code:0": middle}, name="decoder"
    )

merged = both.as_graph_def()
