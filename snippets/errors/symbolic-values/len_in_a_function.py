"""In a `tf.function` that AutoGraph converts, `len` of a tensor gives its number of rows.

:fixes: symbolic-len
:needs: mode=tf2 -- the function is called eagerly

>>> print(number_of_rows(tf.ones([3, 2])).numpy())
3
"""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def number_of_rows(rows):
    return len(rows)
