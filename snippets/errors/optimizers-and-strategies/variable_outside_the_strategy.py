"""A MirroredStrategy's optimizer needs variables made in a scope of that strategy.

:family: distribution-strategy-scope
:needs: tf>=2.2 -- older strategies have no `run`

>>> strategy.run(step)
Traceback (most recent call last):
    ...
ValueError: `colocate_vars_with` must only be passed a variable created in this tf.distribute.Strategy.scope(), not: <tf.Variable 'weight:0' shape=(1,) dtype=float32, numpy=array([1.], dtype=float32)>
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])
weight = tf.Variable([1.0], name="weight")

with strategy.scope():
    optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)


def step():
    optimizer.apply_gradients([(tf.ones([1]), weight)])
