"""`set_weights` refuses values of another shape than the layer's weights.

:needs: mode=tf2 -- the weights of Keras 3 hold values only with eager execution on
:given: np layer kernel bias

>>> try:
...     layer.set_weights([kernel, bias])
... except ValueError as error:
...     print("(2, 3)" in str(error), "(2, 4)" in str(error))
True True
"""

import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(3)
layer.build([None, 2])

kernel, bias = np.ones([2, 4]), np.ones([4])
