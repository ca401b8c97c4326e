"""Called on numbers in lists, this Keras 3 model takes each number for an argument; give it an array.

:family: keras-wants-symbolic
:fixes: keras-wants-symbolic
:needs: tf>=2.16 -- Keras 2 takes each number for one input and counts them
:given: model rows

>>> model(rows)
Traceback (most recent call last):
    ...
ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 1.0 (of type <class 'float'>)
>>> print(model(batch).shape)
(1, 1)
"""

import numpy as np
import tensorflow as tf

rows = [[1.0, 2.0]]
batch = np.array(rows)

model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])
