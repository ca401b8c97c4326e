"""A dataset hands out file names in a Python loop.

:fixes: placeholder-eager
:needs: mode=tf2 -- a Python loop over a dataset needs eager execution
:given: files

>>> print(name_of_next_file())
monday.csv
"""

import tensorflow as tf

files = ["monday.csv", "tuesday.csv"]

names = iter(tf.data.Dataset.from_tensor_slices(files).repeat())


def name_of_next_file():
    return next(names).numpy().decode()
