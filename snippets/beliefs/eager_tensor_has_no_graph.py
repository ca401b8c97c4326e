"""A tensor made in a graph names that graph as its owner; an eager tensor has no owner.

:family: tensor-graph-eager-undefined
:needs: mode=tf2 -- there are no eager tensors with eager execution off

>>> in_graph.graph is graph
True
>>> eager.graph
Traceback (most recent call last):
    ...
AttributeError: Tensor.graph is undefined when eager execution is enabled.
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    in_graph = tf.constant([1, 2, 3])

eager = tf.constant([1, 2, 3])
