"""Each session has the functions of its own graph, so two files may use one name for two bodies.

:fixes: duplicate-function-name
:given: text_format definition_of first second

>>> for session in (open_session(first), open_session(second)):
...     print(session.run("y:0", {"x:0": [3.0]}))
[-3.]
[9.]
"""

import tensorflow as tf
from google.protobuf import text_format


def open_session(definition):
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(definition, name="")
    return tf.compat.v1.Session(graph=graph)


def definition_of(operation):
    """A graph that calls a function, whose name is made the same each time."""
    function = tf.function(lambda x: operation(x))
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [1], name="x")
        tf.identity(function(x), name="y")
    definition = graph.as_graph_def()
    [body] = definition.library.function
    text = str(definition).replace(body.signature.name, "step")
    return text_format.Parse(text, tf.compat.v1.GraphDef())


first, second = definition_of(tf.negative), definition_of(tf.square)
