"""Loaded and mapped before the scope, the model serves the dataset.

:fixes: captured-placeholder-strategy
:needs: mode=tf2 -- a dataset gives values to Python only with eager execution
:given: tempfile Encoder saved folder strategy batches

>>> with strategy.scope():
...     [batch] = encoded
...     print(batch.numpy())
[2. 4.]
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
batches = tf.data.Dataset.from_tensors([1.0, 2.0])

encoder = tf.saved_model.load(folder)
encoded = batches.map(encoder.encode)
