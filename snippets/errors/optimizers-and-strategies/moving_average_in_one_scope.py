"""Variable and moving average of one scope are updated on the replicas.

:fixes: distribution-strategy-scope
:needs: tf>=2.3 -- TensorFlow 2.2 asks for an aggregation of the variable
:needs: mode=tf2 -- the step changes values only with eager execution on
:given: strategy

>>> step([3.0])
>>> average.average(weight).numpy()
array([2.], dtype=float32)
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable([1.0], name="weight")
    average = tf.train.ExponentialMovingAverage(0.5)


def update(value):
    average.apply([weight])
    weight.assign(value)
    average.apply([weight])


@tf.function
def step(value):
    strategy.run(update, args=(value,))
