"""A function of a loaded model works as long as the loaded object is kept.

:family: resource-not-found-variable
:fixes: resource-not-found-variable
:needs: mode=tf2 -- the model is saved without a session
:given: gc tempfile Model folder

>>> add_one()
Traceback (most recent call last):
    ...
AssertionError: Called a function referencing variables which have been deleted. This likely means that function-local variables were created and not referenced elsewhere in the program. This is generally a mistake; consider storing variables in an object attribute on first call.
>>> print(float(loaded.add_one()))
6.0
"""

import gc
import tempfile

import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        super().__init__()
        self.total = tf.Variable(5.0)

    @tf.function(input_signature=[])
    def add_one(self):
        return self.total + 1.0


folder = tempfile.mkdtemp()
tf.saved_model.save(Model(), folder)

add_one = tf.saved_model.load(folder).add_one
gc.collect()

loaded = tf.saved_model.load(folder)
