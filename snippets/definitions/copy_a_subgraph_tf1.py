"""A part of a graph is copied by its outputs, and cut off where you give a tensor instead.

:given: numbers old_score

>>> [operation.name for operation in graph.get_operations()]
['words', 'copied/weights', 'copied/score']
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(score))
[10. 40.]
"""

import tensorflow as tf


def copy_subgraph(outputs, cuts, name="copied"):
    """Copy what some tensors of one graph need into the default graph.

    `cuts` maps tensors of the old graph to tensors that take their places.
    """
    stops = {tensor.op.name for tensor in cuts}
    definition = outputs[0].graph.as_graph_def()
    for node in definition.node:
        if node.name in stops:  # nothing above a cut is needed
            del node.input[:]
    needed = tf.compat.v1.graph_util.extract_sub_graph(
        definition, [tensor.op.name for tensor in outputs]
    )
    kept = [node for node in needed.node if node.name not in stops]
    del needed.node[:]
    needed.node.extend(kept)
    return tf.import_graph_def(
        needed,
        {tensor.name: new for tensor, new in cuts.items()},
        [tensor.name for tensor in outputs],
        name,
    )


with tf.Graph().as_default():
    text = tf.compat.v1.placeholder(tf.string, name="text")
    numbers = tf.strings.to_number(text, name="numbers")
    weights = tf.constant([10.0, 20.0], name="weights")
    old_score = tf.multiply(numbers, weights, name="score")
    tf.reduce_max(old_score, name="unused")

with tf.Graph().as_default() as graph:
    words = tf.constant([1.0, 2.0], name="words")
    [score] = copy_subgraph([old_score], {numbers: words})
