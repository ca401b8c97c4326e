"""A moving average of what is trained leaves out statistics that each replica keeps for itself.

:family: distribution-strategy-scope
:fixes: distribution-strategy-scope
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`
:given: strategy weight statistic average

>>> average([weight, statistic])
>>> average([weight])
>>> print(moving_average.average(weight).numpy())
[1.]
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable(
        [1.0], name="weight", aggregation=tf.VariableAggregation.MEAN
    )
    statistic = tf.Variable(
        [1.0],
        name="statistic",
        trainable=False,
        synchronization=tf.VariableSynchronization.ON_READ,
        aggregation=tf.VariableAggregation.MEAN,
    )
    moving_average = tf.train.ExponentialMovingAverage(0.5)


def average(variables):
    strategy.run(lambda: moving_average.apply(variables))
