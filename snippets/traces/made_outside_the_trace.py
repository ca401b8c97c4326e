"""Under `tf.init_scope` code runs outside the trace: here it makes an eager tensor, which the trace captures.

:needs: mode=tf2 -- only with eager execution does tf.init_scope leave all graphs

>>> trace = score.get_concrete_function(tf.TensorSpec([200], tf.float32))
>>> hasattr(made[0], "numpy")
True
>>> trace.captured_inputs[0] is made[0]
True
"""

import tensorflow as tf

made = []


@tf.function
def score(pixels):
    with tf.init_scope():
        made.append(tf.ones([200]))
    return tf.reduce_sum(pixels * made[-1])
