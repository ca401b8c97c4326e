"""Two operations with one `shared_name` refer to one queue; a container of its own makes it another.

>>> session.run(put, {number: 7})
>>> print(*session.run([same, other]))  # doctest: +ELLIPSIS
1 0
"""

import tensorflow as tf


def jobs():
    return tf.compat.v1.FIFOQueue(10, [tf.int32], shared_name="jobs")


with tf.Graph().as_default() as graph:
    number = tf.compat.v1.placeholder(tf.int32, [])
    put = jobs().enqueue(number)
    same = jobs().size()
    with graph.container("experiment"):
        other = jobs().size()

session = tf.compat.v1.Session(graph=graph)
