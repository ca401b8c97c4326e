"""A trace keeps the tensor that it captured; a variable's change reaches it.

:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> scale().numpy()
array([10, 20, 30], dtype=int32)
>>> settings["factor"] = tf.constant(100)
>>> scale().numpy()
array([10, 20, 30], dtype=int32)
>>> scores.assign([4, 5, 6]).numpy()
array([4, 5, 6], dtype=int32)
>>> scale().numpy()
array([40, 50, 60], dtype=int32)
"""

import tensorflow as tf

settings = {"factor": tf.constant(10)}
scores = tf.Variable([1, 2, 3])


@tf.function
def scale():
    return scores * settings["factor"]
