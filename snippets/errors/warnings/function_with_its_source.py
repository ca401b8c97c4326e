"""AutoGraph converts the `if` of a function that was imported from a file.

:fixes: autograph-warning
:process: it takes over what TensorFlow logs
:given: logger show source os tempfile save

>>> limited = tf.function(limit)
>>> limited(tf.constant(2.0)).shape.as_list()
[]
"""

import os
import runpy
import tempfile

import tensorflow as tf

source = """
import tensorflow as tf

def limit(score):
    if score > 1.0:
        score = tf.constant(1.0)
    return score
"""
logger = tf.get_logger()


@logger.addFilter
def show(record):
    print(record.getMessage().split(" If that is")[0])


def save(text):
    path = os.path.join(tempfile.mkdtemp(), "limit.py")
    with open(path, "w") as file:
        file.write(text)
    return path


limit = runpy.run_path(save(source))["limit"]
