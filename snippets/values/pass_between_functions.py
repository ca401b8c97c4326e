"""Between functions a tensor travels as return value and argument, without an array.

:fixes: out-of-scope-tensor graph-tensor-in-eager
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: numbers

>>> increment(double(tf.constant([7, 8, 9]))).numpy()
array([15, 17, 19], dtype=int32)
>>> pipeline(tf.constant([7, 8, 9])).numpy()
array([15, 17, 19], dtype=int32)
>>> functions = [double, increment, pipeline]
>>> len({id(f.get_concrete_function(numbers).graph) for f in functions})
3
"""

import tensorflow as tf

numbers = tf.TensorSpec([3], tf.int32)


@tf.function
def double(values):
    return values * 2


@tf.function
def increment(values):
    return values + 1


@tf.function
def pipeline(values):
    return increment(double(values))
