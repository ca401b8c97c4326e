"""From TensorFlow 2.7 on, this Keras model is pickled with its weights.

:fixes: pickle-graph-objects
:needs: tf>=2.7 -- older Keras models cannot be pickled
:needs: mode=tf2 -- Keras 3 reads weights only with eager execution
:given: inputs model

>>> import pickle
>>> received = pickle.loads(pickle.dumps(model))
>>> received.get_weights()[1]
array([5.], dtype=float32)
"""

import numpy as np
import tensorflow as tf

inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
model.set_weights([np.ones([2, 1]), np.array([5.0])])
