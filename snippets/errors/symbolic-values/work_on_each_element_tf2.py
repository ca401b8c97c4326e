"""In a `tf.function`, a `for` statement over a tensor becomes a loop of the graph.

:fixes: symbolic-iteration
:needs: mode=tf2 -- the function is called eagerly

>>> print(tf.unstack(tf.constant([10, 20]))[1].numpy())
20
>>> doubled(tf.constant([1, 2, 3])).numpy()
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf


@tf.function
def doubled(scores):
    results = tf.TensorArray(tf.int32, size=tf.shape(scores)[0])
    for i in tf.range(tf.shape(scores)[0]):
        results = results.write(i, 2 * scores[i])
    return results.stack()
