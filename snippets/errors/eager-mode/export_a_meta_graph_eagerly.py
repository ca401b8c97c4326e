"""With eager execution on, `export_meta_graph` needs a block of the graph.

:family: meta-graph-eager
:fixes: meta-graph-eager
:needs: mode=tf2 -- with eager execution off the default graph is exported
:given: graph weights

>>> meta_graph = tf.compat.v1.train.export_meta_graph()
Traceback (most recent call last):
    ...
RuntimeError: Exporting/importing meta graphs is not supported when eager execution is enabled. No graph exists when eager execution is enabled.
>>> with graph.as_default():
...     meta_graph = tf.compat.v1.train.export_meta_graph()
>>> "weights" in [node.name for node in meta_graph.graph_def.node]
True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.Variable([3.0, 4.0], name="weights")
