"""In a traced function, a list that is a tensor is indexed by a loop's step.

:fixes: not-fetchable
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> print(add_up(tf.constant([10, 20, 30])).numpy())
60
"""

import tensorflow as tf


@tf.function
def add_up(prices):
    total = 0
    for step in tf.range(3):
        price = prices[step]
        total = total + price
    return total
