"""A signature whose length is open needs one trace for all lengths.

:fixes: retracing-warning
:process: it takes over what TensorFlow logs
:given: logger show sentences

>>> for sentence in sentences:
...     total = total_length(tf.constant(sentence))
>>> print(len(traces))
1
"""

import tensorflow as tf

traces = []
sentences = [["a"] * length for length in range(1, 6)]


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


@tf.function(input_signature=[tf.TensorSpec([None], tf.string)])
def total_length(words):
    traces.append(words)
    return tf.reduce_sum(tf.strings.length(words))
