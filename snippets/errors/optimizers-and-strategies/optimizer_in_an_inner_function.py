"""On mirrored replicas, a function inside the step may not apply the gradients.

:family: merge-call-in-nested-graph
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`
:given: strategy weight optimizer

>>> try:
...     step()
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


@tf.function
def update(gradient):
    optimizer.apply_gradients([(gradient, weight)])


def replica_step():
    with tf.GradientTape() as tape:
        loss = weight * weight
    update(tape.gradient(loss, weight))


@tf.function
def step():
    strategy.run(replica_step)
