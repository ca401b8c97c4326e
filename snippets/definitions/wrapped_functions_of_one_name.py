"""Imported by `wrap_function`, functions of one name and two bodies clash; sessions keep them apart.

:needs: tf>=2.4 -- older versions do not refuse the second function
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: text_format definition_of first second

>>> print(as_function(first)(tf.constant(3.0)).numpy())
-3.0
>>> try:
...     as_function(second)
... except tf.errors.InvalidArgumentError as error:
...     print(error.message.split(" where ")[0])
Attempting to add a duplicate function with name: step
>>> in_a_session(first), in_a_session(second)
(-3.0, 9.0)
"""

import tensorflow as tf
from google.protobuf import text_format


def definition_of(operation):
    """A graph that calls a function, whose name is made the same each time."""
    function = tf.function(lambda x: operation(x))
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [], name="x")
        tf.identity(function(x), name="y")
    definition = graph.as_graph_def()
    [body] = definition.library.function
    text = str(definition).replace(body.signature.name, "step")
    return text_format.Parse(text, tf.compat.v1.GraphDef())


def as_function(definition):
    wrapped = tf.compat.v1.wrap_function(
        lambda: tf.import_graph_def(definition, name=""), []
    )
    return wrapped.prune("x:0", "y:0")


def in_a_session(definition):
    with tf.Graph().as_default():
        tf.import_graph_def(definition, name="")
        with tf.compat.v1.Session() as session:
            return float(session.run("y:0", {"x:0": 3.0}))


first, second = definition_of(tf.negative), definition_of(tf.square)
