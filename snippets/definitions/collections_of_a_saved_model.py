"""`tf.saved_model.save` writes no collection of variables.

:needs: mode=tf2 -- tf.saved_model.save is for eager execution

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     meta_graph = tf.compat.v1.saved_model.load(session, ["serve"], folder)
...     tf.compat.v1.global_variables()
[]
>>> list(meta_graph.collection_def)
['saved_model_main_op']
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

module = tf.Module()
module.total = tf.Variable(5.0)
module.read = tf.function(lambda: module.total + 0.0, input_signature=[])
tf.saved_model.save(module, folder)
