"""A TF1-style optimizer takes new variables in each call, before the initializer is made.

:fixes: optimizer-unknown-variable

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     _ = session.run([weight_step, bias_step])
...     [float(value) for value in session.run([weight, bias])]
[0.5, 1.5]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weight = tf.compat.v1.get_variable("weight", initializer=1.0)
    bias = tf.compat.v1.get_variable("bias", initializer=2.0)
    optimizer = tf.compat.v1.train.MomentumOptimizer(0.5, momentum=0.9)
    weight_step = optimizer.minimize(weight, var_list=[weight])
    bias_step = optimizer.minimize(bias, var_list=[bias])
    initialize = tf.compat.v1.global_variables_initializer()
