"""In a `tf.function`, the bodies of a branch, a loop, a map and a dataset are traced into graphs of their own.

:needs: tf>=2.0 -- TensorFlow 1.15 returns a single loop variable without a list

>>> outer = with_bodies.get_concrete_function(tf.TensorSpec([3], tf.float32))
>>> sorted(owners)
['branch', 'dataset', 'loop', 'map']
>>> len({id(graph) for graph in owners.values()} - {id(outer.graph)})
4
>>> owners["branch"].outer_graph is outer.graph
True
"""

import tensorflow as tf

owners = {}


def body(name):
    """A body that notes the graph that it is traced into."""

    def note(number):
        owners[name] = (number + 1.0).graph
        return number + 1.0

    return note


@tf.function
def with_bodies(numbers):
    first = numbers[0]
    branch = tf.cond(first > 0, lambda: body("branch")(first), lambda: first)
    [loop] = tf.while_loop(lambda x: x < 9.0, body("loop"), [branch])
    mapped = tf.map_fn(body("map"), numbers)
    dataset = tf.data.Dataset.from_tensor_slices(numbers).map(body("dataset"))
    return loop, mapped, dataset.reduce(0.0, tf.add)
