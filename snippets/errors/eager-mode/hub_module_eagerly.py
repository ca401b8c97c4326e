"""A `hub.Module` imports a meta graph, and eager execution has no graph to import it into.

:family: meta-graph-eager
:fixes: meta-graph-eager
:needs: tf<2.16, mode=tf2 -- with eager execution off there is a graph, and TensorFlow Hub 0.16 has no `hub.Module`
:given: embedding spec

>>> hub.Module(spec)
Traceback (most recent call last):
    ...
RuntimeError: Exporting/importing meta graphs is not supported when eager execution is enabled. No graph exists when eager execution is enabled.
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     vectors = hub.Module(spec)([1])
...     session.run(tf.compat.v1.global_variables_initializer())
...     print(session.run(vectors).tolist())
[[3.0, 4.0]]
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
