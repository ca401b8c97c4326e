"""Each gradient stands at the place of its variable, so the names of the missing ones can be listed.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: used unused tape loss

>>> variables = [used, unused]
>>> gradients = tape.gradient(loss, variables)
>>> [v.name for g, v in zip(gradients, variables) if g is None]
['unused:0']
"""

import tensorflow as tf

used = tf.Variable(3.0, name="used")
unused = tf.Variable(4.0, name="unused")

with tf.GradientTape() as tape:
    loss = used**2
