"""The graph of a tf.function that captured nothing can be imported into a graph of yours.

>>> with tf.Graph().as_default() as ours:
...     [doubled] = tf.import_graph_def(
...         concrete.graph.as_graph_def(),
...         input_map={concrete.inputs[0].name: tf.constant(21.0)},
...         return_elements=[concrete.outputs[0].name],
...     )
>>> with tf.compat.v1.Session(graph=ours) as session:
...     print(session.run(doubled))
42.0
"""

import tensorflow as tf


@tf.function
def double(number):
    return number * 2.0


concrete = double.get_concrete_function(tf.TensorSpec([], tf.float32))
