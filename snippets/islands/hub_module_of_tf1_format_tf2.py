"""In TF2, `hub.load` gives the signatures of a module in TF1 format as functions, with its table filled.

:fixes: hub-module-other-graph
:needs: mode=tf2 -- a loaded signature gives values only with eager execution
:given: tempfile Path write_module folder

>>> embed(tf.constant(["dog", "cat"]))["default"].numpy().tolist()
[[3.0, 4.0], [1.0, 2.0]]
"""

import tempfile
from pathlib import Path

import tensorflow as tf
import tensorflow_hub as hub


def write_module(folder):
    """Write a module of TF1 format, with a table and a variable."""
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        words = tf.compat.v1.placeholder(tf.string, [None])
        numbers = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
        table = tf.lookup.StaticHashTable(numbers, 2)
        rows = tf.compat.v1.get_variable(
            "rows", initializer=[[1.0, 2.0], [3.0, 4.0], [0.0, 0.0]]
        )
        output = tf.gather(rows, table.lookup(words))
        define = tf.compat.v1.saved_model.predict_signature_def
        fill = tf.compat.v1.tables_initializer()
        session.run([tf.compat.v1.global_variables_initializer(), fill])
        builder = tf.compat.v1.saved_model.Builder(folder)
        builder.add_meta_graph_and_variables(
            session,
            [],
            {"default": define({"default": words}, {"default": output})},
            main_op=fill,
        )
        builder.save()


folder = str(Path(tempfile.mkdtemp()) / "module")
write_module(folder)

embed = hub.load(folder, tags=[]).signatures["default"]
