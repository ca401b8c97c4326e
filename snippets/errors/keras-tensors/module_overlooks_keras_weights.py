"""A `tf.Module` finds the weights of Keras 2 layers in it, and none of Keras 3 layers.

:fixes: keras-variable-not-tf
:needs: tf>=2.1 -- older versions find no layers in a module
:given: Scorer

>>> scorer = Scorer()
>>> len(scorer.trainable_variables)
0
>>> len(scorer.layer.trainable_variables)
2
"""

import tensorflow as tf


class Scorer(tf.Module):
    def __init__(self):
        super().__init__()
        self.layer = tf.keras.layers.Dense(1)
        self.layer.build([None, 2])
