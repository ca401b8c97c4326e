"""A `tf.layers` object with weights in one graph refuses inputs of another.

:family: different-graph-inputs
:needs: tf<2.16, mode=tf1-compat -- `tf.layers` needs Keras 2 and is TF1 style

>>> layer(examples).graph is training
True
>>> layer(more_examples)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Tensor("score/kernel:0", shape=(2, 1), dtype=float32_ref) must be from the same graph as Tensor("more_examples:0", shape=(1, 2), dtype=float32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

layer = tf.compat.v1.layers.Dense(1, name="score")

with tf.Graph().as_default() as training:
    examples = tf.constant([[1.0, 2.0]], name="examples")
    scores = layer(examples)

with tf.Graph().as_default() as evaluation:
    more_examples = tf.constant([[3.0, 4.0]], name="more_examples")
