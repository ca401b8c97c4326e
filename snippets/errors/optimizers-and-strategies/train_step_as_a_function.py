"""In TensorFlow 2.3 to 2.15, a decorated `train_step` is a function inside the step.

:family: merge-call-in-nested-graph
:needs: tf>=2.3, tf<2.16 -- TensorFlow 2.2 and Keras 3 hand such a method to the strategy
:needs: mode=tf2 -- with eager execution off, `fit` does not call `train_step`
:given: batch targets strategy

>>> try:
...     model.fit(batch, targets, verbose=0)
... except RuntimeError as error:
...     text = str(error)[str(error).index("`merge") :]
...     print(text.partition(" This")[0])
`merge_call` called while defining a new graph or a tf.function.
"""

import numpy as np
import tensorflow as tf

batch, targets = np.ones([4, 2]), np.ones([4, 1])


class Generator(tf.keras.Model):
    @tf.function
    def train_step(self, data):
        return super().train_step(data)


strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    inputs = tf.keras.Input([2])
    model = Generator(inputs, tf.keras.layers.Dense(1)(inputs))
    model.compile("sgd", "mse")
