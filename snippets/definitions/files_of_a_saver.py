"""In a graph, a Saver writes `.meta` with it, and `.index` and `.data` with values.

:process: it leaves a graph or a session entered
:given: os tempfile folder path

>>> sorted(os.listdir(folder))
['checkpoint', 'm.ckpt.data-00000-of-00001', 'm.ckpt.index', 'm.ckpt.meta']
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     restorer = tf.compat.v1.train.import_meta_graph(path + ".meta")
...     restorer.restore(session, path)
...     print(session.run("score:0", {"x:0": 2.0}))
6.0
"""

import os
import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()
path = os.path.join(folder, "m.ckpt")

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    weight = tf.compat.v1.get_variable("weight", initializer=3.0)
    tf.multiply(weight, x, name="score")
    session.run(weight.initializer)
    tf.compat.v1.train.Saver().save(session, path)
