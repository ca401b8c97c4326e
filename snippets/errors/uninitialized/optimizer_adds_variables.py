"""`minimize` of Momentum adds a variable, so make the initializer after it.

:family: resource-not-found-variable
:fixes: resource-not-found-variable

>>> session.run(initialize_weight)
>>> session.run(train)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InternalError: Graph execution error:
<BLANKLINE>
Detected at node 'Momentum/update_weight/ResourceApplyMomentum' defined at (most recent call last):
...
Node: 'Momentum/update_weight/ResourceApplyMomentum'
Invalid variable reference.
     [[{{node Momentum/update_weight/ResourceApplyMomentum}}]]
<BLANKLINE>
Original stack trace for 'Momentum/update_weight/ResourceApplyMomentum':
...
<BLANKLINE>
>>> session.run(initialize)
>>> session.run(train)
>>> [variable.op.name for variable in variables]
['weight', 'weight/Momentum']
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weight = tf.compat.v1.Variable(2.0, use_resource=True, name="weight")
    initialize_weight = tf.compat.v1.global_variables_initializer()

    optimizer = tf.compat.v1.train.MomentumOptimizer(0.1, momentum=0.9)
    train = optimizer.minimize(tf.square(weight))
    initialize = tf.compat.v1.global_variables_initializer()
    variables = tf.compat.v1.global_variables()

session = tf.compat.v1.Session(graph=graph)
