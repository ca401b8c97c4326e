"""Each local session of a graph has its own content of a queue.

>>> first.run(put, {score: 1})
>>> first.run(put, {score: 2})
>>> second.run(put, {score: 7})
>>> print(first.run(size), second.run(size))
2 1
>>> print(second.run(take), first.run(take), first.run(take))
7 1 2
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    score = tf.compat.v1.placeholder(tf.int32, [])
    queue = tf.queue.FIFOQueue(10, tf.int32, shapes=[[]])
    put, take, size = queue.enqueue(score), queue.dequeue(), queue.size()

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)
