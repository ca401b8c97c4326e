"""A training function and an optimizer for each model make the variables of each once.

:fixes: variable-created-twice
:needs: mode=tf2 -- calling a tf.function trains only with eager execution

>>> for weight in tf.Variable([1.0]), tf.Variable([2.0]):
...     train = training(weight)
...     _ = train()
...     print(weight.numpy())
[0.5]
[1.]
"""

import tensorflow as tf


def training(weight):
    optimizer = tf.keras.optimizers.SGD(0.25, momentum=0.5)

    @tf.function
    def train():
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.square(weight))
        gradient = tape.gradient(loss, weight)
        optimizer.apply_gradients([(gradient, weight)])
        return loss

    return train
