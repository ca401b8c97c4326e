"""A layer that is made before `Dataset.map` may be called in it.

:fixes: variable-created-twice
:needs: mode=tf2 -- the dataset is read eagerly
:given: batches

>>> scores = batches.map(lambda batch: dense(batch))
>>> [score.shape.as_list() for score in scores]
[[1, 2]]
"""

import tensorflow as tf

batches = tf.data.Dataset.from_tensors(tf.ones([1, 3]))

dense = tf.keras.layers.Dense(2)
dense.build([None, 3])
