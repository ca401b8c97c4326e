"""With one Adam for two variables, from TensorFlow 2.3 to 2.6, it makes variables twice; for two models, up to 2.10.

:family: variable-created-twice
:needs: mode=tf2 -- calling a tf.function trains only with eager execution
:needs: tf<2.7 -- later versions raise no error here

>>> first, second = tf.Variable(1.0), tf.Variable(1.0)
>>> _ = train(first)
>>> train(second)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    ValueError: tf.function-decorated function tried to create variables on non-first call.
<BLANKLINE>
"""

import tensorflow as tf

optimizer = tf.keras.optimizers.Adam()


@tf.function
def train(weight):
    with tf.GradientTape() as tape:
        loss = tf.square(weight)
    gradient = tape.gradient(loss, weight)
    optimizer.apply_gradients([(gradient, weight)])
    return loss
