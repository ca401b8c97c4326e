"""A function and a loop train without an estimator.

:fixes: estimator-eager
:needs: mode=tf2 -- a Python loop over a dataset needs eager execution
:given: input_fn rate optimizer

>>> for features, labels in input_fn():
...     step(features, labels)
>>> print(rate.numpy())
2.0
"""

import tensorflow as tf


def input_fn():
    return tf.data.Dataset.from_tensors(([1.0, 2.0], [2.0, 4.0]))


rate = tf.Variable(1.0, name="rate")
optimizer = tf.keras.optimizers.SGD(0.1)


@tf.function
def step(features, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((rate * features - labels) ** 2)
    gradients = tape.gradient(loss, [rate])
    optimizer.apply_gradients(zip(gradients, [rate]))
