"""A summary writer stores a trace's graph for TensorBoard; start it with `tensorboard --logdir FOLDER`.

:needs: tf>=2.5 -- tf.summary.graph is new in 2.5
:needs: mode=tf2 -- summaries are written at once only with eager execution
:given: tempfile Path folder scale stored_graph

>>> stored = stored_graph(folder)
>>> print([node.name for node in stored.node])
['x', 'factor', 'scaled']
"""

import tempfile
from pathlib import Path

import tensorflow as tf

folder = tempfile.mkdtemp()


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
def scale(x):
    tf.multiply(x, tf.constant(2.0, name="factor"), name="scaled")


with tf.summary.create_file_writer(folder).as_default():
    tf.summary.graph(scale.get_concrete_function().graph)


def stored_graph(folder):
    """The graph in the first event file of a folder."""
    [path] = Path(folder).glob("events.*")
    for event in tf.compat.v1.train.summary_iterator(str(path)):
        if event.graph_def:
            return tf.compat.v1.GraphDef.FromString(event.graph_def)
    return None
