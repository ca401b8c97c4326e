"""TensorFlow registers the gradients of loops and conditions when it loads the modules that build them.

:family: gradient-imported-loop
:fixes: gradient-imported-loop
:process: it forks the process, in which nothing may have run before
:given: multiprocessing train in_another_process slope definition

>>> slope("loop:0")
108.0
>>> slope("branch:0")
2.0
>>> from tensorflow.python.ops import cond_v2, while_v2
>>> print(slope("loop:0"))
108.0
>>> print(slope("branch:0"))
2.0
"""

import multiprocessing

import tensorflow as tf


def train(sender):
    tf.compat.v1.enable_control_flow_v2()
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [1], name="x")
        loop = tf.while_loop(
            lambda y: tf.reduce_sum(y) < 50.0, lambda y: [y * y], [x]
        )
        tf.identity(loop[0], name="loop")
        branch = tf.cond(x[0] > 0.0, lambda: 2.0 * x, lambda: x)
        tf.identity(branch, name="branch")
    sender.send_bytes(graph.as_graph_def().SerializeToString())


def in_another_process(function):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    context = multiprocessing.get_context("fork")
    process = context.Process(target=function, args=[sender])
    process.start()
    sender.close()
    data = receiver.recv_bytes()
    process.join()
    return data


definition = tf.compat.v1.GraphDef.FromString(in_another_process(train))


def slope(output):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        x = tf.constant([3.0])
        [y] = tf.import_graph_def(definition, {"x:0": x}, [output])
        return float(session.run(tf.gradients(y, x)[0])[0])
