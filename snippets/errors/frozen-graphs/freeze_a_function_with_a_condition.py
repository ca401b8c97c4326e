"""This condition, left as one operation, is frozen on each version; TensorFlow 2.0 to 2.2 fail when they lower it.

:family: freeze-read-variable
:fixes: freeze-read-variable
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: weights score

>>> frozen = freeze(score)
>>> frozen = freeze(score, lower_control_flow=False)
>>> print(frozen(tf.constant([3.0, 4.0]))[0].numpy())
43.0
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

weights = tf.Variable([1.0, 10.0])


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32, name="x")])
def score(x):
    if tf.reduce_min(x) > 0.0:
        x = x * weights
    return tf.reduce_sum(x)


def freeze(function, **options):
    concrete = function.get_concrete_function()
    return convert_to_constants.convert_variables_to_constants_v2(
        concrete, **options
    )
