"""A function that takes an Adam optimizer as an argument makes variables again for the second one.

:family: variable-created-twice
:needs: mode=tf2 -- calling a tf.function trains only with eager execution

>>> step(tf.keras.optimizers.Adam(), tf.Variable(1.0))
>>> try:
...     step(tf.keras.optimizers.Adam(), tf.Variable(2.0))
... except ValueError as error:
...     lines = str(error).splitlines()
...     print([line for line in lines if "tf.function" in line][-1].strip())
ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
"""

import tensorflow as tf


@tf.function
def step(optimizer, weight):
    with tf.GradientTape() as tape:
        loss = tf.square(weight)
    gradient = tape.gradient(loss, weight)
    optimizer.apply_gradients([(gradient, weight)])
