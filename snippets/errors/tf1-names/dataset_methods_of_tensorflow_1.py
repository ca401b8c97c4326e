"""Made by `tf.data` of TensorFlow 2, a dataset has none of the old methods that make an iterator or tell types.

:family: no-one-shot-iterator-attribute
:needs: tf>=2.0 -- TensorFlow 1 has these methods

>>> scores.make_one_shot_iterator()
Traceback (most recent call last):
    ...
AttributeError: '_TensorSliceDataset' object has no attribute 'make_one_shot_iterator'
>>> scores.batch(2).make_initializable_iterator()
Traceback (most recent call last):
    ...
AttributeError: '_BatchDataset' object has no attribute 'make_initializable_iterator'
>>> scores.output_shapes
Traceback (most recent call last):
    ...
AttributeError: '_TensorSliceDataset' object has no attribute 'output_shapes'
>>> scores.element_spec
TensorSpec(shape=(), dtype=tf.int32, name=None)
"""

import tensorflow as tf

scores = tf.data.Dataset.from_tensor_slices([1, 2, 3])
