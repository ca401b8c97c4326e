"""An Estimator's functions make their tensors when they are called, in its graph.

:fixes: estimator-eager
:needs: tf<2.16 -- TensorFlow 2.16 has no Estimators

>>> print(rate_after_training())
2.0
"""

import tempfile

import tensorflow as tf


def input_fn():
    return tf.data.Dataset.from_tensors(([1.0, 2.0], [2.0, 4.0]))


def model_fn(features, labels, mode):
    rate = tf.compat.v1.get_variable("rate", initializer=1.0)
    loss = tf.reduce_sum((rate * features - labels) ** 2)
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(
        loss, tf.compat.v1.train.get_global_step()
    )
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=step)


def rate_after_training():
    with tempfile.TemporaryDirectory() as folder:
        estimator = tf.estimator.Estimator(model_fn, folder)
        estimator.train(input_fn)
        return estimator.get_variable_value("rate")
