"""A loaded function takes the sizes that it was traced with; resize the picture, and add the axis of the batch.

:family: savedmodel-signature-mismatch
:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- loading and calling give values only with eager execution
:given: tempfile Classifier photo

>>> try:
...     loaded(photo)
... except ValueError as error:
...     print(str(error).splitlines()[0])
Could not find matching concrete function to call loaded from the SavedModel. Got:
>>> picture = tf.image.resize(photo, [4, 4])  # float32
>>> print(loaded(picture[None]).shape)
(1,)
"""

import tempfile

import tensorflow as tf


class Classifier(tf.Module):
    @tf.function
    def __call__(self, pictures):
        return tf.reduce_mean(pictures, axis=[1, 2, 3])


classifier = Classifier()
classifier(tf.zeros([1, 4, 4, 3]))
classifier.__call__.get_concrete_function(tf.TensorSpec([None, 4, 4, 3]))
folder = tempfile.TemporaryDirectory()
tf.saved_model.save(classifier, folder.name)
loaded = tf.saved_model.load(folder.name)
photo = tf.zeros([6, 5, 3], tf.uint8)
