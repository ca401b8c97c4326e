"""With eager execution on, outside of graph blocks, a Python loop takes the elements one by one.

:needs: mode=tf2 -- the loop needs eager execution
:fixes: dataset-iter-graph-mode
:given: numbers

>>> [int(number) for number in numbers]
[0, 1, 2]
"""

import tensorflow as tf

numbers = tf.data.Dataset.range(3)
