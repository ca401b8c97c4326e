"""The level ERROR hides the warning, and the function is traced as often as before.

:fixes: retracing-warning
:process: it sets what TensorFlow logs
:given: logger show

>>> logger.setLevel("ERROR")
>>> for epoch in range(5):
...     step = damped(tf.constant(2.0), epoch)
>>> print(len(traces))
5
"""

import tensorflow as tf

traces = []


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


@tf.function
def damped(gradient, epoch):
    traces.append(epoch)
    return gradient / (1.0 + tf.cast(epoch, tf.float32))
