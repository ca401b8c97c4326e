"""On a replica, a loaded function finds its variables.

:fixes: captured-placeholder-strategy
:needs: tf>=2.2, mode=tf2 -- older strategies have no `run`
:given: tempfile Encoder saved folder strategy

>>> print(strategy.run(step, args=(tf.ones([2]),)).numpy())
[2. 2.]
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


def step(values):
    return encoder.encode(values)
