"""A captured float tensor of up to 128 elements is a constant in the graph, a larger one a placeholder.

:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> capture(tf.ones([128]))
[True]
['Const', 'Neg', 'Identity']
>>> capture(tf.ones([129]))
[True]
['Placeholder', 'Neg', 'Identity']
"""

import tensorflow as tf


def capture(eager):
    @tf.function
    def negate():
        return -eager

    concrete = negate.get_concrete_function()
    print([tensor is eager for tensor in concrete.captured_inputs])
    print([operation.type for operation in concrete.graph.get_operations()])
