"""`gradient_override_map` takes a name, which has to be registered when the gradient is built.

:family: gradient-not-registered
:fixes: gradient-not-registered
:process: it registers a gradient for the whole process

>>> with graph.as_default():
...     tf.gradients(y, x)
Traceback (most recent call last):
    ...
LookupError: No gradient defined for operation'relu' (op type: Relu). In general every operation must have an associated `@tf.RegisterGradient` for correct autodiff, which this op is lacking. If you want to pretend this operation is a constant in your program, you may insert `tf.stop_gradient`. This can be useful to silence the error in cases where you know gradients are not needed, e.g. the forward pass of tf.custom_gradient. Please see more details in https://www.tensorflow.org/api_docs/python/tf/custom_gradient.
>>> @tf.RegisterGradient("GuidedRelu")
... def guided(operation, upstream):
...     passed = tf.cast(operation.outputs[0] > 0.0, tf.float32)
...     return tf.nn.relu(upstream) * passed
>>> with graph.as_default(), tf.compat.v1.Session() as session:
...     print(session.run(tf.gradients(y, x)[0]))
[0. 1.]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.constant([-1.0, 2.0])
    with graph.gradient_override_map({"Relu": "GuidedRelu"}):
        y = tf.nn.relu(x, name="relu")
