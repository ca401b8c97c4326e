"""A random generator that is made in `Dataset.map`, from a seed in the data, is refused.

:family: variable-initializer-in-function unliftable-initializer
:needs: tf>=2.5 -- older generators refuse a seed that is a tensor of a graph
:needs: mode=tf2 -- the dataset is read eagerly
:given: seeds

>>> seeds.map(noise)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.ops.op_selector.UnliftableError: Unable to lift tensor <tf.Tensor 'concat:0' shape=(3,) dtype=int64> because it depends transitively on placeholder <tf.Operation 'args_0' type=Placeholder> via at least one path, e.g.: concat (ConcatV2) <- strided_slice (StridedSlice) <- Reshape (Reshape) <- args_0 (Placeholder)
"""

import tensorflow as tf

seeds = tf.data.Dataset.range(2)


def noise(seed):
    generator = tf.random.Generator.from_seed(seed)
    return generator.normal([2])
