"""One `tf.function` around `strategy.run` is enough for an optimizer without slots.

:fixes: merge-call-in-nested-graph
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`
:given: strategy weight optimizer

>>> step()
>>> print(weight.numpy())
0.0
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable(1.0, name="weight")
    optimizer = tf.keras.optimizers.SGD(0.5)


def update(gradient):
    optimizer.apply_gradients([(gradient, weight)])


def replica_step():
    with tf.GradientTape() as tape:
        loss = weight * weight
    update(tape.gradient(loss, weight))


@tf.function
def step():
    strategy.run(replica_step)
