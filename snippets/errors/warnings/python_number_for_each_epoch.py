"""Here each value of a Python number makes a trace, and TensorFlow warns of the fifth.

:family: retracing-warning
:needs: tf>=2.0 -- TensorFlow 1.15 gives no such warning
:needs: mode=tf2 -- the function is called eagerly
:process: it takes over what TensorFlow logs
:given: logger show

>>> for epoch in range(5):  # doctest: +ELLIPSIS
...     step = damped(tf.constant(2.0), epoch)
5 out of the last 5 calls to <function damped at 0x...> triggered tf.function retracing
"""

import tensorflow as tf

logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


@tf.function
def damped(gradient, epoch):
    return gradient / (1.0 + tf.cast(epoch, tf.float32))
