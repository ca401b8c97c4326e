"""An eager tensor has a value, a symbolic tensor has a graph, and a Keras tensor has neither.

:needs: mode=tf2 -- eager tensors exist only with eager execution
:needs: tf>=2.4 -- an older `tf.keras.Input` is a tensor of a graph
:given: eager symbolic keras_tensor

>>> [hasattr(kind, "numpy") for kind in (eager, symbolic, keras_tensor)]
[True, False, False]
>>> [hasattr(kind, "graph") for kind in (eager, symbolic, keras_tensor)]
[False, True, False]
>>> [isinstance(kind, tf.Tensor) for kind in (eager, symbolic, keras_tensor)]
[True, True, False]
"""

import tensorflow as tf

eager = tf.constant([[1.0, 2.0]])

with tf.Graph().as_default():
    symbolic = tf.constant([[1.0, 2.0]])

keras_tensor = tf.keras.Input([2])
