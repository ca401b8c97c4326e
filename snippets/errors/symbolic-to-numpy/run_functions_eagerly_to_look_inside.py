"""`tf.config.run_functions_eagerly(True)` runs decorated functions as plain Python, and not those of `Dataset.map`.

:fixes: no-numpy-attribute
:needs: mode=tf2 -- functions run eagerly only with eager execution
:needs: tf>=2.3 -- older versions have no such switch
:process: it switches all functions of the process to eager
:given: double

>>> tf.config.run_functions_eagerly(True)
>>> double(tf.constant([1, 2])).numpy()
inside: [1 2]
array([2, 4], dtype=int32)
"""

import tensorflow as tf


@tf.function
def double(scores):
    print("inside:", scores.numpy())
    return 2 * scores
