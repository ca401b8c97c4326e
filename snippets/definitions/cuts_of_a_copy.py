"""A copy needs a cut at each used output of a node that is cut, no unused cut, and no control dependency on a cut.

:raises: import-graph-def-input-map
:given: copy_subgraph copy left right both late end

>>> copy([both], [left, right])
6.0
>>> copy([both], [left])
Node 'both': Unknown input node 'split:1'
>>> copy([left], [both])
Attempted to map inputs that were not found in graph_def: [both:0]
>>> copy([end], [both])
Node 'late': Unknown input node '^both'
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


def copy(outputs, cuts):
    """Copy into a new graph, with 3.0 for each cut, and run the copy."""
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        try:
            new = {cut: tf.constant(3.0, shape=[1]) for cut in cuts}
            [copied] = copy_subgraph(outputs, new)
            print(session.run(copied)[0])
        except ValueError as error:
            print(error)


with tf.Graph().as_default():
    pair = tf.compat.v1.placeholder(tf.float32, [2], name="pair")
    left, right = tf.split(pair, 2, name="split")
    both = tf.add(left, right, name="both")
    with tf.control_dependencies([both]):
        late = tf.negative(right, name="late")
    end = tf.add(both, late, name="end")
