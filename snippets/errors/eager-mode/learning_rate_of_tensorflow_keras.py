"""Of a model compiled with "sgd", Keras 2 reads the rate with eager execution on and off.

:fixes: numpy-needs-eager
:needs: tf<2.16 -- the backend of Keras 3 has no get_value
:given: model

>>> rate = tf.keras.backend.get_value(model.optimizer.learning_rate)
>>> print(round(float(rate), 2))
0.01
"""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=[2])])
model.compile("sgd", "mse")
