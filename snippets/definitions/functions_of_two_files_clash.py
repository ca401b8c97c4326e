"""Loaded as TF2 functions, two files share one list of functions, so one name cannot mean two bodies.

:family: duplicate-function-name
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: text_format definition_of first second

>>> negative = as_function(first)
>>> print(negative(tf.constant([3.0])).numpy())
[-3.]
>>> try:
...     square = as_function(second)
...     print(square(tf.constant([3.0])).numpy())
... except tf.errors.InvalidArgumentError as error:
...     print(str(error).split(" where ")[0])
Attempting to add a duplicate function with name: step
"""

import tensorflow as tf
from google.protobuf import text_format


def as_function(definition):
    wrapped = tf.compat.v1.wrap_function(
        lambda: tf.import_graph_def(definition, name=""), []
    )
    return wrapped.prune("x:0", "y:0")


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
