"""A Sequential model takes layers: no class of a layer, and no function.

:family: keras2-object-in-keras3
:fixes: keras2-object-in-keras3
:given: normalize

>>> tf.keras.Sequential([tf.keras.layers.Flatten])
Traceback (most recent call last):
    ...
ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <class 'keras.src.layers.reshaping.flatten.Flatten'> (of type <class 'type'>)
>>> tf.keras.Sequential([normalize])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <function normalize at 0x...> (of type <class 'function'>)
>>> layers = [tf.keras.layers.Flatten(), tf.keras.layers.Lambda(normalize)]
>>> len(tf.keras.Sequential(layers).layers)
2
"""

import tensorflow as tf


def normalize(values):
    return tf.nn.l2_normalize(values, axis=-1)
