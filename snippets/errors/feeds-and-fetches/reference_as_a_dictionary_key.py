"""`ref()` gives a key for a tensor or a variable, and leads back to it.

:fixes: tensor-unhashable
:needs: tf>=2.2 -- older versions call it `experimental_ref()`
:given: scores total

>>> names = {scores.ref(): "scores", total.ref(): "total"}
>>> names[scores.ref()]
'scores'
>>> [key.deref() is scores for key in names]
[True, False]
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
total = tf.Variable(6)
