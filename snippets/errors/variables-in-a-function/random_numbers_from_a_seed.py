"""A stateless random function takes a seed from the data and needs no variable.

:fixes: variable-initializer-in-function unliftable-initializer
:needs: mode=tf2 -- the dataset is read eagerly
:given: seeds

>>> first = [values.numpy().tolist() for values in seeds.map(noise)]
>>> again = [values.numpy().tolist() for values in seeds.map(noise)]
>>> first == again, first[0] == first[1]
(True, False)
"""

import tensorflow as tf

seeds = tf.data.Dataset.range(2)


def noise(seed):
    return tf.random.stateless_normal([2], seed=[seed, 0])
