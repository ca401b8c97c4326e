"""Without shards, `save_weights` of Keras 3 wants a `.weights.h5` name; `load_weights` reads a whole `.h5` model, too.

:needs: tf>=2.16 -- Keras 2 takes other names, too
:needs: mode=tf2 -- the weights of Keras 3 hold values only with eager execution on
:given: tempfile Path model_of old new folder

>>> old.save_weights(folder / "epoch-1")  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: The filename must end in `.weights.h5`. Received: filepath=...
>>> old.save(folder / "whole.h5")
>>> new.load_weights(folder / "whole.h5")
>>> print(*new.get_weights())
[[1.]
 [1.]] [0.]
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def model_of(initializer):
    inputs = tf.keras.Input([2])
    dense = tf.keras.layers.Dense(1, kernel_initializer=initializer)
    return tf.keras.Model(inputs, dense(inputs))


folder = Path(tempfile.mkdtemp())
old, new = model_of("ones"), model_of("zeros")
