"""A child that is forked after the import, and before anything has run, computes on its own.

:fixes: hang-after-fork
:process: it starts processes of its own
:given: graph definition

>>> print(in_a_child(total, definition))
6.0
"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import tensorflow as tf


def in_a_child(function, argument):
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(1, context) as pool:
        return pool.submit(function, argument).result()


def total(definition):
    """Runs in the child: a definition comes in, a number goes out."""
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(
            tf.compat.v1.GraphDef.FromString(definition), name=""
        )
    with tf.compat.v1.Session(graph=graph) as session:
        return float(session.run("total:0"))


with tf.Graph().as_default() as graph:
    tf.reduce_sum(tf.constant([1.0, 2.0, 3.0]), name="total")

definition = graph.as_graph_def().SerializeToString()
