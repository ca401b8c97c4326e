"""Before TensorFlow 2.7, a Keras model holds things that cannot be pickled.

:family: pickle-graph-objects
:needs: tf<2.7 -- newer Keras models can be pickled
:process: it needs objects freed that a notebook keeps

>>> import pickle
>>> pickled = pickle.dumps(model)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'weakref' object
"""

import tensorflow as tf

dense = tf.keras.layers.Dense(1, input_shape=[2])
model = tf.keras.Sequential([dense])
