"""From TensorFlow 2.1 to 2.15, a Lambda layer refuses a variable that its function makes.

:family: lambda-untracked-variable
:needs: tf<2.16 -- the Lambda layer of Keras 3 does not look
:needs: tf>=2 -- the Lambda layer of TensorFlow 1.15 takes the variable as its own

>>> scaled(tf.constant([[1.0, 2.0]]))
Traceback (most recent call last):
    ...
ValueError: Exception encountered when calling layer 'scaled' (type Lambda).
<BLANKLINE>
<BLANKLINE>
The following Variables were created within a Lambda layer (scaled)
but are not tracked by said layer:
  <tf.Variable 'scaled/scale:0' shape=() dtype=float32, numpy=3.0>
The layer cannot safely ensure proper Variable reuse across multiple
calls, and consequently this behavior is disallowed for safety. Lambda
layers are not well suited to stateful computation; instead, writing a
subclassed Layer is the recommend way to define layers with
Variables.
<BLANKLINE>
Call arguments received by layer 'scaled' (type Lambda):
  • inputs=tf.Tensor(shape=(1, 2), dtype=float32)
  • mask=None
  • training=None
"""

import tensorflow as tf

scaled = tf.keras.layers.Lambda(
    lambda scores: scores * tf.Variable(3.0, name="scale"), name="scaled"
)
