"""In a MirroredStrategy's scope, on no replica, a function loaded there gets placeholders for its variables.

:family: captured-placeholder-strategy
:needs: tf>=2.2, mode=tf2 -- calling a function gives a value only with eager execution
:given: tempfile Encoder saved folder strategy

>>> try:
...     with strategy.scope():
...         encoder.encode(tf.ones([2]))
... except tf.errors.InvalidArgumentError as error:
...     text = str(error)
...     print(text[text.index("Trying") :].partition(" This means")[0])
Trying to access a placeholder that is not supposed to be executed.
"""

import tempfile

import tensorflow as tf


class Encoder(tf.Module):
    def __init__(self):
        self.rate = tf.Variable(2.0, name="rate")

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def encode(self, values):
        return values * self.rate


def saved(model):
    folder = tempfile.mkdtemp()
    tf.saved_model.save(model, folder)
    return folder


folder = saved(Encoder())

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    encoder = tf.saved_model.load(folder)
