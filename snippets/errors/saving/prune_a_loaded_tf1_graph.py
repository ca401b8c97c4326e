"""`prune` makes a function between two tensors of a loaded TF1-style graph, given by name.

:fixes: loaded-not-callable
:needs: mode=tf2 -- the function is called eagerly
:given: os tempfile folder x hidden doubled session

>>> [operation.name for operation in loaded.graph.get_operations()][:2]
['x', 'hidden/y']
>>> loaded.prune("x:0", "hidden:0")(tf.constant([1.0, 2.0])).numpy()
array([2., 3.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

folder = os.path.join(tempfile.mkdtemp(), "doubler")

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    x = tf.compat.v1.placeholder(tf.float32, [None], name="x")
    hidden = tf.add(x, 1, name="hidden")
    doubled = tf.multiply(hidden, 2, name="doubled")
    tf.compat.v1.saved_model.simple_save(
        session, folder, inputs={"x": x}, outputs={"doubled": doubled}
    )

loaded = tf.saved_model.load(folder)
