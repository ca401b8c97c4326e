"""A `tf.function` called while another is traced stays a graph of its own; the outer one holds a call.

:draws: outer
:needs: mode=tf2 -- with TF1 behavior the names of the operations differ

>>> kept[0].graph is outer.graph
False
>>> "doubled" in [operation.name for operation in outer.graph.get_operations()]
False
>>> [operation.type for operation in outer.graph.get_operations()]
['Placeholder', 'PartitionedCall', 'Const', 'AddV2', 'Identity']
"""

import tensorflow as tf

kept = []


@tf.function
def double(number):
    kept.append(tf.multiply(number, 2.0, name="doubled"))
    return kept[-1]


@tf.function
def double_and_add(number):
    return double(number) + 1.0


outer = double_and_add.get_concrete_function(tf.TensorSpec([], tf.float32))
