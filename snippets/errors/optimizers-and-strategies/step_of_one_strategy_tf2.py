"""From TensorFlow 2.2 on, with variable and optimizer of one scope, the strategy runs the step on its one replica.

:needs: mode=tf2 -- the step changes values only with eager execution on
:fixes: distribution-strategy-scope
:given: strategy

>>> step()
>>> weight.numpy()
array([0.5], dtype=float32)
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable([1.0], name="weight")
    optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)


def update():
    optimizer.apply_gradients([(tf.ones([1]), weight)])


@tf.function
def step():
    strategy.run(update)
