"""Here the branch stands around `strategy.run`.

:fixes: merge-call-in-nested-graph
:given: strategy weight optimizer
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`

>>> for number in range(4):
...     step(tf.constant(number))
>>> print(weight.numpy())
0.0
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable(1.0, name="weight")
    optimizer = tf.keras.optimizers.SGD(0.5)


def update():
    optimizer.apply_gradients([(tf.constant(1.0), weight)])


@tf.function
def step(number):
    if number % 2 == 0:
        strategy.run(update)
