"""A branch on a tensor, in the traced step of a replica, is a graph of its own.

:family: merge-call-in-nested-graph
:given: strategy weight optimizer
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`

>>> try:
...     step(tf.constant(2.0))
... except RuntimeError as error:
...     text = str(error)[str(error).index("`merge") :]
...     print(text.partition(" This")[0])
`merge_call` called while defining a new graph or a tf.function.
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable(1.0, name="weight")
    optimizer = tf.keras.optimizers.SGD(0.5)


def update(gradient):
    if tf.math.is_finite(gradient):
        optimizer.apply_gradients([(gradient, weight)])


@tf.function
def step(gradient):
    strategy.run(update, args=(gradient,))
