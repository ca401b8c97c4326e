"""Two definitions whose functions share a name but not a body cannot go into one graph.

:given: text_format definition_of first second

>>> with tf.Graph().as_default():
...     tf.import_graph_def(first, name="first")
...     tf.import_graph_def(second, name="second")
Traceback (most recent call last):
    ...
ValueError: Cannot add function 'step' because a different function with the same name already exists.
"""

import tensorflow as tf
from google.protobuf import text_format


def definition_of(operation):
    """A graph that calls a function, whose name is made the same each time."""
    function = tf.function(lambda x: operation(x))
    with tf.Graph().as_default() as graph:
        function(tf.constant([3.0]))
    definition = graph.as_graph_def()
    [body] = definition.library.function
    name = body.signature.name
    text = str(definition).replace(name, "step")
    return text_format.Parse(text, tf.compat.v1.GraphDef())


first, second = definition_of(tf.negative), definition_of(tf.square)
