"""Eagerly Python makes each operation of each step; a traced step makes them once.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> for _ in range(3):
...     score = step(one)
>>> len(made)
30
>>> made.clear()
>>> traced = tf.function(step)
>>> for _ in range(3):
...     score = traced(one)
>>> len(made)
10
"""

import tensorflow as tf

made = []
one = tf.constant(1.0)


def double(number):
    made.append("multiply")
    return number * 2.0


def step(number):
    for _ in range(10):
        number = double(number)
    return number
