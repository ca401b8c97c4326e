"""From TensorFlow 2.13 on, a Dense layer that is made in the function of `Dataset.map` is refused.

:family: variable-created-twice
:needs: tf>=2.13 -- older versions make the dataset without an error
:needs: mode=tf2 -- the dataset is read eagerly
:given: batches

>>> try:
...     batches.map(lambda batch: tf.keras.layers.Dense(2)(batch))
... except ValueError as error:
...     lines = str(error).splitlines()
...     print([line for line in lines if "tf.function" in line][-1].strip())
ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
"""

import tensorflow as tf

batches = tf.data.Dataset.from_tensors(tf.ones([1, 3]))
