"""In a `tf.function`, a branch captures the outer tensors that it uses, as inputs of its operation.

:draws: trace
:needs: mode=tf2 -- the result is read eagerly

>>> trace(tf.constant(True), tf.constant(2.0)).numpy().tolist()
4.0
>>> list(kept[0].graph.captures)[0][0] is doubled_of(trace)
True
"""

import tensorflow as tf

kept = []


@tf.function
def choose(flag, number):
    doubled = tf.multiply(number, 2.0, name="doubled")

    def double():
        kept.append(tf.identity(doubled))
        return kept[-1]

    return tf.cond(flag, double, lambda: number)


def doubled_of(trace):
    return trace.graph.get_tensor_by_name("doubled:0")


trace = choose.get_concrete_function(
    tf.TensorSpec([], tf.bool), tf.TensorSpec([], tf.float32)
)
