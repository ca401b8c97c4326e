"""A GraphDef leaves the collections of variables behind, a MetaGraphDef takes them along.

>>> with tf.Graph().as_default():
...     tf.import_graph_def(definition)
...     tf.compat.v1.global_variables()
[]
>>> with tf.Graph().as_default():
...     saver = tf.compat.v1.train.import_meta_graph(meta_graph)
...     [variable.name for variable in tf.compat.v1.global_variables()]
['total:0']
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    tf.compat.v1.get_variable("total", initializer=5.0)
    definition = theirs.as_graph_def()
    meta_graph = tf.compat.v1.train.export_meta_graph()
