"""From TensorFlow 2.1 on, the gradient through this imported call of a `tf.function` with a loop is zero, without an error.

:needs: mode=tf2 -- in the other modes the loop is of control flow v1
:given: doubled_twice

>>> slope_through(doubled_twice)
[4.0, 4.0]
>>> slope_through(tf.function(doubled_twice))
[0.0, 0.0]
"""

import tensorflow as tf


def doubled_twice(x):
    def step(count, total):
        return count + 1, total * 2.0

    return tf.while_loop(lambda count, total: count < 2, step, (0, x))[1]


def slope_through(function):
    """The gradient through a copy of the operations of a function."""
    with tf.Graph().as_default() as theirs:
        x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
        tf.identity(function(x), name="y")
    with tf.Graph().as_default() as ours:
        ours_x = tf.constant([3.0, 4.0])
        [y] = tf.import_graph_def(
            theirs.as_graph_def(), {"x:0": ours_x}, ["y:0"]
        )
        [slope] = tf.gradients(y, ours_x)
    with tf.compat.v1.Session(graph=ours) as session:
        return session.run(slope).tolist()
