"""Start the variable from a constant of the shape of the argument, and assign the argument in a branch of the graph.

:fixes: unliftable-initializer
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> smooth(tf.constant([4.0])).numpy()
array([4.], dtype=float32)
>>> smooth(tf.constant([0.0])).numpy()
array([2.], dtype=float32)
"""

import tensorflow as tf

mean = tf.Variable([0.0])
started = tf.Variable(False)


@tf.function
def smooth(score):
    if started:
        mean.assign(0.5 * mean + 0.5 * score)
    else:
        mean.assign(score)
        started.assign(True)
    return tf.identity(mean)
