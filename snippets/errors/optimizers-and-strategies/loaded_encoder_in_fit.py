"""A layer that calls a loaded function is on the replicas in `fit`.

:fixes: captured-placeholder-strategy
:needs: tf>=2.2, mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: tempfile Encoder folder strategy batch data

>>> with strategy.scope():
...     encoder = Encode(tf.saved_model.load(folder))
...     model = tf.keras.Sequential([encoder, tf.keras.layers.Dense(1)])
...     model.compile("sgd", "mse")
>>> history = model.fit(data, verbose=0)
>>> list(history.history)
['loss']
"""

import tempfile

import tensorflow as tf


class Encoder(tf.Module):
    def __init__(self):
        self.rate = tf.Variable(2.0, name="rate")

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def encode(self, values):
        return values * self.rate


folder = tempfile.mkdtemp()
tf.saved_model.save(Encoder(), folder)


class Encode(tf.keras.layers.Layer):
    def __init__(self, loaded):
        super().__init__()
        self.loaded = loaded

    def call(self, values):
        return self.loaded.encode(values)


strategy = tf.distribute.MirroredStrategy(["CPU:0"])
batch = (tf.ones([4, 2]), tf.ones([4, 1]))
data = tf.data.Dataset.from_tensors(batch)
