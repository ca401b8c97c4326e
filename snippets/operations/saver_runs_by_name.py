"""A saver runs by name, so in the session of another graph with a saver it saves that graph's variables.

>>> [variable for variable, shape in tf.train.list_variables(saved)]
['ours']
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

with tf.Graph().as_default():
    theirs = tf.Variable([1.0, 2.0], name="theirs")
    their_saver = tf.compat.v1.train.Saver([theirs])

with tf.Graph().as_default() as graph:
    ours = tf.Variable([3.0, 4.0], name="ours")
    our_saver = tf.compat.v1.train.Saver([ours])

    with tf.compat.v1.Session() as session:
        session.run(ours.initializer)
        saved = their_saver.save(session, f"{folder}/model")
