"""With eager execution on, a saver outside a graph block must be given its variables.

:family: no-variables-to-save
:needs: mode=tf2 -- eager execution is off there

>>> tf.compat.v1.train.Saver()
Traceback (most recent call last):
    ...
RuntimeError: When eager execution is enabled, `var_list` must specify a list or dict of variables to save
"""

import tensorflow as tf

weights = tf.Variable([3.0, 4.0], name="weights")
