"""`tape.watch` refuses a weight of Keras 3, and takes the variable in it.

:family: keras-variable-not-tf
:fixes: keras-variable-not-tf
:needs: tf>=2.16 -- the weights of Keras 2 are TensorFlow variables
:given: layer batch
:needs: keras!=3.12.* -- Keras 3.12, the newest for Python 3.10, has another message

>>> with tf.GradientTape(watch_accessed_variables=False) as tape:
...     tape.watch(layer.kernel)
Traceback (most recent call last):
    ...
ValueError: Passed in object <Variable path=scores/kernel, shape=(1, 1), dtype=float32, value=[[1.]]> of type 'Variable', not tf.Tensor or tf.Variable or ExtensionType.
>>> with tf.GradientTape(watch_accessed_variables=False) as tape:
...     tape.watch(layer.kernel.value)
...     loss = tf.reduce_sum(layer(batch))
>>> tape.gradient(loss, layer.kernel.value).shape.as_list()
[1, 1]
"""

import tensorflow as tf

batch = tf.ones([4, 1])

layer = tf.keras.layers.Dense(1, name="scores", kernel_initializer="ones")
layer.build([None, 1])
