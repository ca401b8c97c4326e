"""With eager execution on, an import outside of a block adds to the thread's default graph.

:needs: mode=tf2 -- with eager execution off, all operations go there
:given: theirs definition

>>> y = tf.import_graph_def(definition, return_elements=["y:0"], name="")[0]
>>> tf.executing_eagerly(), y.graph is tf.compat.v1.get_default_graph()
(True, True)
>>> print(tf.compat.v1.Session().run(y))
6.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    tf.multiply(tf.constant(2.0), 3.0, name="y")

definition = theirs.as_graph_def()
