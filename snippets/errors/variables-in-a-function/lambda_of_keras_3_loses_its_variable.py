"""Called eagerly, the Lambda layer of Keras 3 makes the variable anew on each call and has nothing to train.

:needs: tf>=2.16 -- the Lambda layer of Keras 2 raises an error
:needs: mode=tf2 -- the result is read as a value, which needs eager execution

>>> scaled(tf.constant([[1.0, 2.0]])).numpy()
array([[3., 6.]], dtype=float32)
>>> _ = made[0].assign(100.0)
>>> scaled(tf.constant([[1.0, 2.0]])).numpy()
array([[3., 6.]], dtype=float32)
>>> len(made), scaled.trainable_weights
(2, [])
"""

import tensorflow as tf

made = []


def multiply(scores):
    made.append(tf.Variable(3.0))
    return scores * made[-1]


scaled = tf.keras.layers.Lambda(multiply)
