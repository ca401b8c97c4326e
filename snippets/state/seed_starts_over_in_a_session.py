"""A seeded random operation goes on within a session and starts over in the next.

>>> draw(3) == draw(3)
True
>>> len(set(draw(3)))
3
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    number = tf.random.uniform([], seed=1)


def draw(count):
    with tf.compat.v1.Session(graph=graph) as session:
        return [float(session.run(number)) for _ in range(count)]
