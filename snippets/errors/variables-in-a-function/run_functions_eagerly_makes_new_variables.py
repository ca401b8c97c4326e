"""Run eagerly, the function makes a new variable on each call, and none of them learns.

:raises: variable-created-twice
:needs: mode=tf2 -- functions run eagerly only with eager execution
:needs: tf>=2.3 -- older ones call it `experimental_run_functions_eagerly`
:process: it switches all functions of the process to eager

>>> tf.config.run_functions_eagerly(True)
>>> count().numpy().tolist(), count().numpy().tolist()
(1, 1)
>>> tf.config.run_functions_eagerly(False)
>>> count()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
<BLANKLINE>
"""

import tensorflow as tf


@tf.function
def count():
    calls = tf.Variable(0)
    return calls.assign_add(1)
