"""In TF2 style `tf.config` sets the threads of the program, before its first operation.

:fixes: no-attribute-session
:needs: tf>=2.0 -- tf.config is the way of TensorFlow 2
:process: it fixes the devices or the threads of the process

>>> tf.config.threading.get_intra_op_parallelism_threads()
1
"""

import tensorflow as tf

tf.config.threading.set_intra_op_parallelism_threads(1)
