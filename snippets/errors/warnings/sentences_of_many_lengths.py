"""Here a tensor of another length makes another trace, and TensorFlow warns of the fifth.

:family: retracing-warning
:needs: tf>=2.0 -- TensorFlow 1.15 gives no such warning
:needs: mode=tf2 -- the function is called eagerly
:process: it takes over what TensorFlow logs
:given: logger show sentences

>>> for sentence in sentences:  # doctest: +ELLIPSIS
...     total = total_length(tf.constant(sentence))
5 out of the last 5 calls to <function total_length at 0x...> triggered tf.function retracing. Tracing is expensive and the excessive number of tracings could be due to (1) creating @tf.function repeatedly in a loop, (2) passing tensors with different shapes, (3) passing Python objects instead of tensors
"""

import tensorflow as tf

sentences = [["a"] * length for length in range(1, 6)]


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(". ".join(record.getMessage().split(". ")[:2]))


@tf.function
def total_length(words):
    return tf.reduce_sum(tf.strings.length(words))
