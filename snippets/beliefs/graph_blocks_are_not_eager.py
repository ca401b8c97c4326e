"""TensorFlow 2 runs code eagerly, except where it builds a graph.

:needs: mode=tf2 -- eager execution is off there

>>> print(eager, eager_in_graph, eager_in_function, eager_in_dataset)
True False False [False]
"""

import tensorflow as tf

eager = tf.executing_eagerly()

with tf.Graph().as_default():
    eager_in_graph = tf.executing_eagerly()


@tf.function
def is_eager():
    return tf.constant(tf.executing_eagerly())


eager_in_function = bool(is_eager())

eager_in_dataset = []


def note(number):
    eager_in_dataset.append(tf.executing_eagerly())
    return number


tf.data.Dataset.range(1).map(note)
