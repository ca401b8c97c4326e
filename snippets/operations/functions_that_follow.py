"""Some functions follow their input into its graph; others make a constant first, and refuse.

:needs: tf!=2.0.* -- tf.nn.swish of TensorFlow 2.0 stops with a KeyError

>>> for name, function in functions.items():
...     print(f"{name:20} {made_in(graph, function)}")
theirs[0]            their graph
square               their graph
matmul               their graph
reshape              their graph
reduce_mean, axis=0  their graph
reduce_mean          refused
reduce_sum           refused
reduce_max           refused
reduce_std           refused
softmax              their graph
softmax, axis=0      refused
swish                refused
>>> {made_in(theirs.graph, function) for function in functions.values()}
{'their graph'}
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([[1.0, 2.0], [3.0, 4.0]], name="theirs")

graph = tf.Graph()

functions = {
    "theirs[0]": lambda tensor: tensor[0],
    "square": tf.square,
    "matmul": lambda tensor: tf.matmul(tensor, [[1.0], [2.0]]),
    "reshape": lambda tensor: tf.reshape(tensor, [4]),
    "reduce_mean, axis=0": lambda tensor: tf.reduce_mean(tensor, axis=0),
    "reduce_mean": tf.reduce_mean,
    "reduce_sum": tf.reduce_sum,
    "reduce_max": tf.reduce_max,
    "reduce_std": tf.math.reduce_std,
    "softmax": tf.nn.softmax,
    "softmax, axis=0": lambda tensor: tf.nn.softmax(tensor, axis=0),
    "swish": tf.nn.swish,
}


def made_in(block, function):
    """The graph of the result, when the call stands in the block."""
    with block.as_default():
        try:
            result = function(theirs)
        except ValueError:
            return "refused"
    return "their graph" if result.graph is theirs.graph else "the block's"
