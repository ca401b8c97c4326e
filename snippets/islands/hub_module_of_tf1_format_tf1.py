"""A `hub.Module` is made and called in one graph, whose session runs both initializers.

:fixes: hub-module-other-graph
:needs: tf<2.16 -- TensorFlow Hub 0.16, beside newer versions, has no `hub.Module`
:given: tempfile Path embedding write_module folder

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     embed = hub.Module(folder)
...     vectors = embed(["dog", "cat"])
...     session.run(tf.compat.v1.global_variables_initializer())
...     session.run(tf.compat.v1.tables_initializer())
...     print(session.run(vectors).tolist())
[[3.0, 4.0], [1.0, 2.0]]
"""

import tempfile
from pathlib import Path

import tensorflow as tf
import tensorflow_hub as hub


def embedding():
    words = tf.compat.v1.placeholder(tf.string, [None])
    numbers = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
    table = tf.lookup.StaticHashTable(numbers, 2)
    rows = tf.compat.v1.get_variable(
        "rows", initializer=[[1.0, 2.0], [3.0, 4.0], [0.0, 0.0]]
    )
    output = tf.gather(rows, table.lookup(words))
    hub.add_signature(inputs=words, outputs=output)


def write_module(folder):
    """Write a module of TF1 format, with a table and a variable."""
    spec = hub.create_module_spec(embedding)
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        module = hub.Module(spec)
        fill = tf.compat.v1.tables_initializer()
        session.run([tf.compat.v1.global_variables_initializer(), fill])
        module.export(folder, session)


folder = str(Path(tempfile.mkdtemp()) / "module")
write_module(folder)
