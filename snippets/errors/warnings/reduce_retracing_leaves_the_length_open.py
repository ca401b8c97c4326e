"""With `reduce_retracing`, the second length makes a trace that serves all later ones.

:fixes: retracing-warning
:needs: tf>=2.9 -- older versions call it `experimental_relax_shapes`
:process: it takes over what TensorFlow logs
:given: logger show sentences

>>> for sentence in sentences:
...     total = total_length(tf.constant(sentence))
>>> print(len(traces))
2
"""

import tensorflow as tf

traces = []
sentences = [["a"] * length for length in range(1, 6)]


logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(". ")[0])


@tf.function(reduce_retracing=True)
def total_length(words):
    traces.append(words)
    return tf.reduce_sum(tf.strings.length(words))
