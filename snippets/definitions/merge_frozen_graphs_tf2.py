"""Two frozen graphs become one function: each is wrapped, and the second takes the first one's output.

:fixes: duplicate-node-name
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: encoder decoder

>>> print(translate(tf.constant([1.0, 2.0])).numpy())
[11. 21.]
"""

import tensorflow as tf

with tf.Graph().as_default() as encoder:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(x, tf.constant(10.0, name="factor"), name="code")

with tf.Graph().as_default() as decoder:
    code = tf.compat.v1.placeholder(tf.float32, [2], name="code")
    tf.add(code, tf.constant(1.0, name="plus"), name="text")


def as_function(definition, feeds, fetches):
    wrapped = tf.compat.v1.wrap_function(
        lambda: tf.import_graph_def(definition, name=""), []
    )
    return wrapped.prune(feeds, fetches)


encode = as_function(encoder.as_graph_def(), "x:0", "code:0")
decode = as_function(decoder.as_graph_def(), "code:0", "text:0")


@tf.function
def translate(words):
    return decode(encode(words))
