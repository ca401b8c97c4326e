"""A tape takes the weights of a model as they are for `gradient`.

:fixes: keras-variable-not-tf
:needs: mode=tf2 -- the loss is computed at once only with eager execution on
:given: layer batch

>>> with tf.GradientTape() as tape:
...     loss = tf.reduce_sum(layer(batch))
>>> slopes = tape.gradient(loss, layer.trainable_variables)
>>> [slope.shape.as_list() for slope in slopes]
[[1, 1], [1]]
"""

import tensorflow as tf

batch = tf.ones([4, 1])

layer = tf.keras.layers.Dense(1, name="scores")
