"""In TF2 style the threads share a traced function and its variables.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: weights

>>> print(serve([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]))
[21.0, 43.0, 65.0, 87.0]
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

weights = tf.Variable([1.0, 10.0])


@tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
def score(features):
    return tf.reduce_sum(features * weights)


score.get_concrete_function()


def predict(request):
    return float(score(tf.constant(request)))


def serve(requests):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(predict, requests))
