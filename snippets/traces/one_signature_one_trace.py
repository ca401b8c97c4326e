"""An `input_signature` with open sizes allows one trace, which serves vectors of both lengths.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> double(tf.constant([1.0])).numpy(), double([1.0, 2.0]).numpy()
(array([2.], dtype=float32), array([2., 4.], dtype=float32))
>>> traces
[<tf.Tensor 'numbers:0' shape=(None,) dtype=float32>]
"""

import tensorflow as tf

traces = []


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def double(numbers):
    traces.append(numbers)
    return numbers * 2.0
