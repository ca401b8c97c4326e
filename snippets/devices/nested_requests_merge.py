"""Requests of nested blocks merge; the inner block wins a part that both name, and `None` drops all.

>>> anywhere.device
'/job:worker/task:3'
>>> scores.device
'/job:worker/task:3/device:GPU:1'
>>> moved.device
'/job:worker/task:4/device:CPU:0'
>>> free.device
''
"""

import tensorflow as tf

with tf.Graph().as_default(), tf.device("/job:worker/task:3"):
    anywhere = tf.constant([1, 2, 3])
    with tf.device("/gpu:1"):
        scores = tf.constant([1, 2, 3])
        with tf.device("/task:4/cpu:0"):
            moved = tf.constant([1, 2, 3])
        with tf.device(None):
            free = tf.constant([1, 2, 3])
