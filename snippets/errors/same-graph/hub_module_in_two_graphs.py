"""A `hub.Module` of one graph is refused in another, which needs a module of its own.

:family: hub-module-other-graph
:fixes: hub-module-other-graph
:needs: tf<2.16 -- TensorFlow Hub 0.16, beside newer versions, has no `hub.Module`
:given: embedding spec

>>> with tf.Graph().as_default():
...     embed = hub.Module(spec)
>>> with tf.Graph().as_default():
...     features = embed([1])
Traceback (most recent call last):
    ...
RuntimeError: Module must be applied in the graph it was instantiated for.
>>> with tf.Graph().as_default():
...     embed = hub.Module(spec)
...     features = embed([1])
...     features.shape.as_list()
[1, 2]
"""

import tensorflow as tf
import tensorflow_hub as hub


def embedding():
    words = tf.compat.v1.placeholder(tf.int32, [None])
    rows = tf.compat.v1.get_variable(
        "rows", initializer=[[1.0, 2.0], [3.0, 4.0]]
    )
    hub.add_signature(inputs=words, outputs=tf.gather(rows, words))


spec = hub.create_module_spec(embedding)
