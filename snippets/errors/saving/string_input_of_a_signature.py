"""A signature that takes strings, such as examples for a server, refuses numbers; give it what it parses.

:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- a loaded signature gives values only with eager execution
:given: tempfile Path folder

>>> score = tf.saved_model.load(folder).signatures["serving_default"]
>>> try:
...     score(examples=tf.constant([[1.0, 2.0]]))
... except (TypeError, tf.errors.InvalidArgumentError) as error:
...     print("string" in str(error))
True
>>> numbers = tf.train.FloatList(value=[1.0, 2.0])
>>> features = {"x": tf.train.Feature(float_list=numbers)}
>>> example = tf.train.Example(features=tf.train.Features(feature=features))
>>> batch = tf.constant([example.SerializeToString()])
>>> score(examples=batch)["score"].numpy().tolist()
[3.0]
"""

import tempfile
from pathlib import Path

import tensorflow as tf

folder = str(Path(tempfile.mkdtemp()) / "model")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    examples = tf.compat.v1.placeholder(tf.string, [None])
    layout = {"x": tf.io.FixedLenFeature([2], tf.float32)}
    x = tf.io.parse_example(examples, layout)["x"]
    score = tf.reduce_sum(x, axis=1)
    tf.compat.v1.saved_model.simple_save(
        session, folder, {"examples": examples}, {"score": score}
    )
