"""An array that a traced function takes from outside is a constant of its graph; an argument is not.

:needs: mode=tf2 -- a trace of the program's own function is looked at with eager execution
:given: array kilobytes

>>> kilobytes(from_outside), kilobytes(as_argument, tf.TensorSpec([None]))
(4000, 0)
"""

import numpy as np
import tensorflow as tf

array = np.ones(1_000_000, "float32")


@tf.function
def from_outside():
    return tf.square(array)


@tf.function
def as_argument(values):
    return tf.square(values)


def kilobytes(function, *signature):
    graph = function.get_concrete_function(*signature).graph
    return graph.as_graph_def().ByteSize() // 1000
