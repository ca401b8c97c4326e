"""With eager execution on, an Estimator calls its functions in a graph.

:fixes: estimator-eager
:needs: mode=tf2 -- eager execution is on there
:needs: tf<2.16 -- TensorFlow 2.16 has no Estimators
:given: input_fn

>>> train()
>>> seen
[False, False]
"""

import tempfile

import tensorflow as tf

seen = []


def input_fn():
    seen.append(tf.executing_eagerly())
    return tf.data.Dataset.from_tensors(([1.0, 2.0], [2.0, 4.0]))


def model_fn(features, labels, mode):
    seen.append(tf.executing_eagerly())
    rate = tf.compat.v1.get_variable("rate", initializer=1.0)
    loss = tf.reduce_sum((rate * features - labels) ** 2)
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(
        loss, tf.compat.v1.train.get_global_step()
    )
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=step)


def train():
    with tempfile.TemporaryDirectory() as folder:
        tf.estimator.Estimator(model_fn, folder).train(input_fn)
