"""`reuse=False` inside a reused scope is ignored; leave the scope, or use `AUTO_REUSE`.

:family: variable-does-not-exist-reuse
:fixes: variable-does-not-exist-reuse

>>> with graph.as_default(), tf.compat.v1.variable_scope("") as scope:
...     scope.reuse_variables()
...     with tf.compat.v1.variable_scope("model", reuse=False):
...         weights = tf.compat.v1.get_variable("weights", [2])
Traceback (most recent call last):
    ...
ValueError: Variable model/weights does not exist, or was not created with tf.get_variable(). Did you mean to set reuse=tf.AUTO_REUSE in VarScope?
>>> with graph.as_default(), tf.compat.v1.variable_scope("model"):
...     print(tf.compat.v1.get_variable("weights", [2]).name)
model/weights:0
>>> with graph.as_default(), tf.compat.v1.variable_scope("") as scope:
...     scope.reuse_variables()
...     with tf.compat.v1.variable_scope("model", reuse=reuse):
...         print(tf.compat.v1.get_variable("bias", [2]).name)
model/bias:0
"""

import tensorflow as tf

graph = tf.Graph()
reuse = tf.compat.v1.AUTO_REUSE
