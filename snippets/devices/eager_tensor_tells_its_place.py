"""An eager tensor tells a device by its full name, a tensor of a graph repeats the request.

:needs: mode=tf2 -- eager tensors need eager execution

>>> made.device
'/job:localhost/replica:0/task:0/device:CPU:0'
>>> planned.device
'/device:CPU:0'
"""

import tensorflow as tf

with tf.device("/CPU:0"):
    made = tf.constant([1, 2, 3])

with tf.Graph().as_default(), tf.device("/CPU:0"):
    planned = tf.constant([1, 2, 3])
