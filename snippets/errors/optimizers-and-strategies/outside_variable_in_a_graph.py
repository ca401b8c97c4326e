"""In a graph, an outside variable has no device where replicas could add up.

:family: distribution-strategy-scope
:needs: tf>=2.2 -- older strategies have no `run`

>>> with graph.as_default(), strategy.scope():
...     strategy.run(update)
Traceback (most recent call last):
    ...
ValueError: destinations can not be empty
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with tf.Graph().as_default() as graph:
    weight = tf.compat.v1.get_variable("weight", initializer=[1.0])

    with strategy.scope():
        optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.5)


def update():
    optimizer.apply_gradients([(tf.ones([1]), weight)])
