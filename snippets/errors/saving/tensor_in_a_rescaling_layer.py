"""In Keras 2, a `Rescaling` layer made with a tensor has it in its configuration until you put numbers in its place.

:family: keras-in-json
:fixes: keras-in-json
:needs: tf>=2.6, tf<2.16 -- older versions have no such layer, and newer ones save its tensor
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: os tempfile path inputs scale model

>>> model.save(path)
Traceback (most recent call last):
    ...
TypeError: Unable to serialize [2.   1.25] to JSON. Unrecognized type <class 'tensorflow.python.framework.ops.EagerTensor'>.
>>> for layer in model.layers:
...     if isinstance(getattr(layer, "scale", None), tf.Tensor):
...         layer.scale = layer.scale.numpy()
>>> model.save(path)
>>> os.path.exists(path)
True
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model.h5")

inputs = tf.keras.Input([2])
scale = 1 / tf.math.sqrt([0.25, 0.64])
model = tf.keras.Model(inputs, tf.keras.layers.Rescaling(scale)(inputs))
