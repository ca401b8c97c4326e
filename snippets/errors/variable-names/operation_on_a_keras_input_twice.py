"""On TensorFlow 2.0 and 2.1, `tf.zeros` of a computed shape works once on a Keras input.

:family: duplicate-node-name
:needs: tf>=2.0, tf<2.2, mode=tf2 -- later versions add a number to the name

>>> first = pad(features)
>>> second = pad(features)
Traceback (most recent call last):
    ...
ValueError: Duplicate node name in graph: 'zeros/packed'
"""

import tensorflow as tf

features = tf.keras.Input([2])


def pad(features):
    zeros = tf.zeros([tf.shape(features)[0], 1])
    return tf.concat([features, zeros], axis=1)
