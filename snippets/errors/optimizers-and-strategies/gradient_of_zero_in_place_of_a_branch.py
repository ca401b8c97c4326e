"""For SGD without momentum or weight decay, a gradient of zero leaves the weight as it is.

:fixes: merge-call-in-nested-graph
:given: strategy weight optimizer
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`

>>> step(tf.constant(float("inf")))
>>> print(weight.numpy())
1.0
>>> step(tf.constant(2.0))
>>> print(weight.numpy())
0.0
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable(1.0, name="weight")
    optimizer = tf.keras.optimizers.SGD(0.5)


def update(gradient):
    finite = tf.math.is_finite(gradient)
    gradient = tf.where(finite, gradient, tf.zeros_like(gradient))
    optimizer.apply_gradients([(gradient, weight)])


@tf.function
def step(gradient):
    strategy.run(update, args=(gradient,))
