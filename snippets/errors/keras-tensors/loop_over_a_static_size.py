"""A loop over a static size builds one piece of the model per step.

:fixes: kerastensor-as-int
:given: steps dense

>>> model.output_shape
(None, 4)
>>> len(parts)
3
"""

import tensorflow as tf

steps = tf.keras.Input([3, 2], name="steps")
dense = tf.keras.layers.Dense(4)

parts = [dense(steps[:, i]) for i in range(steps.shape[1])]
outputs = tf.keras.layers.Add()(parts)
model = tf.keras.Model(steps, outputs)
