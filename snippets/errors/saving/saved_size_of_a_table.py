"""A variable of the module is saved beside the definition, an array within it.

:fixes: graphdef-2gb
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: table size_of_definition

>>> size_of_definition(Lookup(table)) > table.nbytes
True
>>> size_of_definition(Lookup(tf.Variable(table))) > table.nbytes
False
"""

import os
import tempfile

import numpy as np
import tensorflow as tf


class Lookup(tf.Module):
    def __init__(self, table):
        self.table = table

    @tf.function(input_signature=[tf.TensorSpec([None], tf.int32)])
    def __call__(self, rows):
        return tf.gather(self.table, rows)


def size_of_definition(module):
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(module, folder)
        return os.path.getsize(os.path.join(folder, "saved_model.pb"))


table = np.ones([1000, 64], dtype=np.float32)
