"""A constant keeps the value that was copied into it; a feed can bring the current one.

>>> their_session.run(add_one)
>>> current = their_session.run(steps)
>>> print(our_session.run(copied), our_session.run(fed, {fed: current}))
0 1
"""

import tensorflow as tf

with tf.Graph().as_default():
    steps = tf.compat.v1.get_variable("steps", initializer=0)
    add_one = steps.assign_add(1).op
    their_session = tf.compat.v1.Session()
    their_session.run(steps.initializer)

with tf.Graph().as_default():
    copied = tf.constant(their_session.run(steps))
    fed = tf.compat.v1.placeholder(tf.int32, [])
    our_session = tf.compat.v1.Session()
