"""In the scope, but in no step, a Keras optimizer has no replica to update.

:family: distribution-strategy-scope

>>> with strategy.scope():
...     optimizer.apply_gradients([(tf.ones([1]), weight)])
Traceback (most recent call last):
    ...
AttributeError: 'NoneType' object has no attribute 'merge_call'
"""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

with strategy.scope():
    weight = tf.Variable([1.0], name="weight")
    optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)
