"""One feed carries a whole structure of arrays into a graph: a placeholder for each, paired by name.

:given: arrays

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(total, feed(places, arrays)))
60.0
"""

import numpy as np
import tensorflow as tf


def placeholders(arrays):
    """A placeholder for each array, with its dtype and an open first size."""
    return {
        name: tf.compat.v1.placeholder(array.dtype, [None, *array.shape[1:]])
        for name, array in arrays.items()
    }


def feed(places, arrays):
    """The feed that puts each array into the placeholder of its name."""
    return {place: arrays[name] for name, place in places.items()}


arrays = {"pixels": np.ones([4, 5]), "labels": np.full([4], 10.0)}

with tf.Graph().as_default() as graph:
    places = placeholders(arrays)
    total = tf.add_n([tf.reduce_sum(place) for place in places.values()])
