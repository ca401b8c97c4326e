"""A wrapped function pruned to fewer inputs than its output needs cannot be lifted.

:family: unliftable-initializer
:fixes: unliftable-initializer

>>> product.prune(product.inputs[0], product.outputs[0])
Traceback (most recent call last):
    ...
tensorflow.python.ops.op_selector.UnliftableError: Unable to lift tensor <tf.Tensor 'product:0' shape=() dtype=float32> because it depends transitively on placeholder <tf.Operation 'Placeholder_1' type=Placeholder> via at least one path, e.g.: product (Mul) <- Placeholder_1 (Placeholder)
>>> whole = product.prune(product.inputs, product.outputs[0])
>>> len(whole.inputs)
2
"""

import tensorflow as tf

number = tf.TensorSpec([], tf.float32)
product = tf.compat.v1.wrap_function(
    lambda first, second: tf.multiply(first, second, name="product"),
    [number, number],
)
