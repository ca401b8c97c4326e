"""With a prefix on the functions of one definition, both load as TF2 functions.

:fixes: duplicate-function-name
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: text_format definition_of as_function first second x

>>> negative = as_function(first)
>>> rename_functions(second, "second_")
>>> square = as_function(second)
>>> print(negative(x).numpy(), square(x).numpy())
[-3.] [9.]
"""

import tensorflow as tf
from google.protobuf import text_format


def rename_functions(definition, prefix):
    """Put a prefix before each function of a definition, and where it is used."""
    library = definition.library
    names = {body.signature.name for body in library.function}
    nodes = [*definition.node]
    for body in library.function:
        body.signature.name = prefix + body.signature.name
        nodes += body.node_def
    for pair in library.gradient:
        pair.function_name = prefix + pair.function_name
        pair.gradient_func = prefix + pair.gradient_func
    for node in nodes:
        node.op = prefix + node.op if node.op in names else node.op
        for value in node.attr.values():
            for used in (value.func, *value.list.func):
                if used.name in names:
                    used.name = prefix + used.name


def as_function(definition):
    wrapped = tf.compat.v1.wrap_function(
        lambda: tf.import_graph_def(definition, name=""), []
    )
    return wrapped.prune("x:0", "y:0")


def definition_of(operation):
    function = tf.function(lambda x: operation(x))
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [1], name="x")
        tf.identity(function(x), name="y")
    definition = graph.as_graph_def()
    [body] = definition.library.function
    text = str(definition).replace(body.signature.name, "step")
    return text_format.Parse(text, tf.compat.v1.GraphDef())


first, second = definition_of(tf.negative), definition_of(tf.square)
x = tf.constant([3.0])
