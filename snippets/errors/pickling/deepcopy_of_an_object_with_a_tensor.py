"""`copy.deepcopy` takes the way of pickle, so one graph tensor inside is enough to fail.

:family: pickle-graph-objects

>>> import copy
>>> copy.deepcopy(particle)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'SymbolicTensor' object
"""

import tensorflow as tf


class Particle:
    def __init__(self):
        self.speed = 0.5
        self.scores = tf.constant([1, 2, 3], name="scores")


with tf.Graph().as_default():
    particle = Particle()
