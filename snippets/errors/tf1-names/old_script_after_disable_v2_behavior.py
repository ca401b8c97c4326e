"""After `disable_v2_behavior()`, this old script keeps its names, its default graph and its session.

:fixes: no-attribute-session placeholder-eager
:process: it switches behaviors of the whole process

>>> with tf.Session() as session:
...     print(session.run(doubled, feed_dict={scores: [1.0, 2.0]}))
[2. 4.]
"""

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

scores = tf.placeholder(tf.float32, [2])
doubled = scores * 2
