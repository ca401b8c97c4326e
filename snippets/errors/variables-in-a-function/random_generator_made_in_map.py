"""A random generator that is made in `Dataset.map`, from a seed in the data, is refused.

:family: variable-initializer-in-function unliftable-initializer
:needs: tf>=2.5 -- older generators refuse a seed that is a tensor of a graph
:needs: mode=tf2 -- the dataset is read eagerly
:given: seeds

>>> try:
...     seeds.map(noise)
... except Exception as error:
...     last = str(error).strip().splitlines()[-1]
...     print(last.split(", e.g.")[0].strip())
Unable to lift tensor <tf.Tensor 'concat:0' shape=(3,) dtype=int64> because it depends transitively on placeholder <tf.Operation 'args_0' type=Placeholder> via at least one path
"""

import tensorflow as tf

seeds = tf.data.Dataset.range(2)


def noise(seed):
    generator = tf.random.Generator.from_seed(seed)
    return generator.normal([2])
