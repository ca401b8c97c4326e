"""With eager execution on, `string_input_producer` needs a graph for its queue of file names.

:family: placeholder-eager
:needs: mode=tf2 -- without eager execution it goes to the default graph
:given: files

>>> name_of_next_file()
Traceback (most recent call last):
    ...
RuntimeError: Input pipelines based on Queues are not supported when eager execution is enabled. Please use tf.data to ingest data into your model instead.
"""

import tensorflow as tf

files = ["monday.csv", "tuesday.csv"]


def name_of_next_file():
    queue = tf.compat.v1.train.string_input_producer(files, shuffle=False)
    return queue.dequeue()
