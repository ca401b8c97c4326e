"""A definition has only the name of a custom gradient; without that name the operation has its usual one.

:family: gradient-not-registered
:fixes: gradient-not-registered
:given: theirs definition slope

>>> slope(definition)
Traceback (most recent call last):
    ...
LookupError: No gradient defined for operation'import/relu' (op type: Relu). In general every operation must have an associated `@tf.RegisterGradient` for correct autodiff, which this op is lacking. If you want to pretend this operation is a constant in your program, you may insert `tf.stop_gradient`. This can be useful to silence the error in cases where you know gradients are not needed, e.g. the forward pass of tf.custom_gradient. Please see more details in https://www.tensorflow.org/api_docs/python/tf/custom_gradient.
>>> for node in definition.node:
...     node.attr.pop("_gradient_op_type", None)
<BLANKLINE>
s: "TheirRelu"
<BLANKLINE>
>>> print(slope(definition))
[0. 1.]
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    with theirs.gradient_override_map({"Relu": "TheirRelu"}):
        tf.nn.relu(x, name="relu")

definition = theirs.as_graph_def()


def slope(definition):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        x = tf.constant([-1.0, 2.0])
        [y] = tf.import_graph_def(definition, {"x:0": x}, ["relu:0"])
        return session.run(tf.gradients(y, x)[0])
