"""A moving average keeps its values where the variables are.

:family: distribution-strategy-scope
:needs: tf>=2.2 -- older strategies have no `run`

>>> strategy.run(update)
Traceback (most recent call last):
    ...
ValueError: `colocate_vars_with` must only be passed a variable created in this tf.distribute.Strategy.scope(), not: <tf.Variable 'weight:0' shape=(1,) dtype=float32, numpy=array([1.], dtype=float32)>
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])
weight = tf.Variable([1.0], name="weight")

with strategy.scope():
    average = tf.train.ExponentialMovingAverage(0.5)


def update():
    average.apply([weight])
