"""The graph of an Estimator does not know tensors that were made outside.

:raises: capture-eager-without-function different-graph-inputs
:needs: tf<2.16 -- TensorFlow 2.16 has no Estimators

>>> train()
Traceback (most recent call last):
    ...
RuntimeError: y: Attempting to capture an EagerTensor without building a function.
"""

import tempfile

import tensorflow as tf

features = tf.constant([1.0, 2.0], name="features")
labels = tf.constant([2.0, 4.0], name="labels")


def input_fn():
    return features, labels


def model_fn(features, labels, mode):
    rate = tf.compat.v1.get_variable("rate", initializer=1.0)
    loss = tf.reduce_sum((rate * features - labels) ** 2)
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(
        loss, tf.compat.v1.train.get_global_step()
    )
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=step)


def train():
    with tempfile.TemporaryDirectory() as folder:
        tf.estimator.Estimator(model_fn, folder).train(input_fn)
