"""TensorFlow registers the gradients of loops and conditions when it loads the modules that build them.

:family: gradient-imported-loop
:fixes: gradient-imported-loop
:given: subprocess sys train written slope definition

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

import subprocess
import sys

import tensorflow as tf

train = """
import sys
import tensorflow as tf
tf.compat.v1.enable_control_flow_v2()
with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [1], name="x")
    squared = lambda y: [y * y]
    loop = tf.while_loop(lambda y: tf.reduce_sum(y) < 50.0, squared, [x])
    tf.identity(loop[0], name="loop")
    branch = tf.cond(x[0] > 0.0, lambda: 2.0 * x, lambda: x)
    tf.identity(branch, name="branch")
sys.stdout.buffer.write(graph.as_graph_def().SerializeToString())
"""
written = subprocess.check_output([sys.executable, "-c", train])
definition = tf.compat.v1.GraphDef.FromString(written)


def slope(output):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        x = tf.constant([3.0])
        [y] = tf.import_graph_def(definition, {"x:0": x}, [output])
        return float(session.run(tf.gradients(y, x)[0])[0])
