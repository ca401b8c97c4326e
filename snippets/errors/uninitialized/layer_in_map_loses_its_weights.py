"""Up to TensorFlow 2.7, a layer made in `Dataset.map` and not kept loses its weights.

:family: resource-not-found-variable
:needs: tf>=2.0, tf<2.8 -- later versions keep the weights, or refuse to make them
:needs: mode=tf2 -- the dataset is read eagerly
:given: batches

>>> scores = batches.map(
...     lambda batch: tf.keras.layers.Dense(2, use_bias=False)(batch)
... )
>>> try:  # doctest: +ELLIPSIS
...     next(iter(scores))
... except tf.errors.FailedPreconditionError as error:
...     print(str(error).splitlines()[0])
Could not find variable _AnonymousVar0. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized. Debug info: container=localhost, status error message=Resource localhost/_AnonymousVar0/N10tensorflow3VarE does not exist.
"""

import tensorflow as tf

batches = tf.data.Dataset.from_tensors(tf.ones([1, 3]))
