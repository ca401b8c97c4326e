"""A tensor that a traced method makes and keeps on `self` belongs to that method's graph.

:family: graph-tensor-in-eager
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> counter = Counter()
>>> counter.add(tf.constant(3.0)).numpy().tolist()
3.0
>>> counter.total
<tf.Tensor 'total:0' shape=() dtype=float32>
>>> counter.read()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'total:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'total:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'total:0' shape=() dtype=float32> cannot be accessed from here, because it was defined in FuncGraph(name=add, id=...), which is out of scope.
"""

import tensorflow as tf


class Counter(tf.Module):
    def __init__(self):
        self.total = tf.constant(0.0)

    @tf.function
    def add(self, amount):
        self.total = tf.add(self.total, amount, name="total")
        return self.total

    @tf.function
    def read(self):
        return tf.identity(self.total)
