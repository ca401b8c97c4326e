"""Without eager execution `tf.square` takes the leaked tensor, and the session refuses the result.

:raises: fetch-not-an-element
:process: it switches a behavior of the whole process

>>> _ = double(tf.constant(3))
>>> squared = tf.square(kept[0], name="squared")
>>> squared.graph is kept[0].graph
True
>>> tf.compat.v1.Session().run(squared)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("squared:0", shape=(), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("squared:0", shape=(), dtype=int32) is not an element of this graph.)
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()
kept = []


@tf.function
def double(score):
    kept.append(tf.multiply(score, 2, name="doubled"))
    return kept[0]
