"""The Python code of a `tf.function` runs when a trace is made; later calls run the graph.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> for number in [1.0, 2.0, 3.0]:
...     print(double(tf.constant(number)).numpy())
2.0
4.0
6.0
>>> len(runs)
1
"""

import tensorflow as tf

runs = []


@tf.function
def double(number):
    runs.append(number)
    return number * 2.0
