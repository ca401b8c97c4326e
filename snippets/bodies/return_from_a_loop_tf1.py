"""What a loop is to give back is one of its loop variables, an array of results included.

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(*session.run([total, steps], {numbers: [1.0, 2.0, 3.0]}))
6.0 [1. 3. 6.]
"""

import tensorflow as tf


def growth(numbers):
    size = tf.size(numbers)
    steps = tf.TensorArray(tf.float32, size=size)

    def body(index, total, steps):
        total += numbers[index]
        return index + 1, total, steps.write(index, total)

    _, total, steps = tf.while_loop(
        lambda index, *_: index < size, body, [0, 0.0, steps]
    )
    return total, steps.stack()


with tf.Graph().as_default() as graph:
    numbers = tf.compat.v1.placeholder(tf.float32, [None])
    total, steps = growth(numbers)
