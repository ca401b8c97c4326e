"""In TF1 style, variable, optimizer and step are built in one scope of one graph.

:needs: tf>=2.2 -- older strategies have no `run`
:fixes: distribution-strategy-scope
:given: strategy

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     _ = session.run(step)
...     session.run(weight)
array([0.5], dtype=float32)
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with tf.Graph().as_default() as graph, strategy.scope():
    weight = tf.compat.v1.get_variable(
        "weight", [1], initializer=tf.compat.v1.ones_initializer()
    )
    optimizer = tf.compat.v1.train.MomentumOptimizer(0.5, momentum=0.9)

    def update():
        return optimizer.apply_gradients([(tf.ones([1]), weight)])

    step = strategy.experimental_local_results(strategy.run(update))
    initialize = tf.compat.v1.global_variables_initializer()
