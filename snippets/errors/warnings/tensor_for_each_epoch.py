"""A tensor that changes needs one trace for all its values.

:fixes: retracing-warning
:process: it takes over what TensorFlow logs
:given: logger show

>>> for epoch in range(5):
...     step = damped(tf.constant(2.0), tf.constant(epoch))
>>> print(len(traces))
1
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
