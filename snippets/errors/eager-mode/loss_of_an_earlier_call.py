"""An Estimator calls `model_fn` in a new graph each time, and takes no loss of an earlier call.

:family: estimator-eager
:needs: tf<2.16 -- TensorFlow 2.16 has no Estimators
:given: input_fn

>>> try:
...     train_twice()
... except ValueError as error:
...     print(str(error).partition(" Possible")[0])
loss with "Sum:0" must be from the default graph.
"""

import tempfile

import tensorflow as tf


def input_fn():
    return tf.data.Dataset.from_tensors(([1.0, 2.0], [2.0, 4.0]))


class Model:
    loss = None

    def model_fn(self, features, labels, mode):
        step = tf.compat.v1.train.get_global_step()
        if self.loss is None:
            self.loss = tf.reduce_sum((features - labels) ** 2)
        return tf.estimator.EstimatorSpec(
            mode, loss=self.loss, train_op=tf.compat.v1.assign_add(step, 1)
        )


def train_twice():
    with tempfile.TemporaryDirectory() as folder:
        estimator = tf.estimator.Estimator(Model().model_fn, folder)
        estimator.train(input_fn, steps=1)
        estimator.train(input_fn, steps=1)
