"""TensorFlow 2.16 and later have no Estimators.

:raises: no-attribute-session
:needs: tf>=2.16 -- older versions have Estimators

>>> train(print, print, "folder")
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'estimator'
"""

import tensorflow as tf


def train(model_fn, input_fn, folder):
    tf.estimator.Estimator(model_fn, folder).train(input_fn)
