"""The names of a signature's inputs are its keys, and not the names of the tensors in its graph.

:fixes: savedmodel-signature-mismatch
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile scorer folder

>>> score = tf.saved_model.load(folder).signatures["serving_default"]
>>> sorted(score.structured_input_signature[1])
['left', 'right']
>>> pair = {"left": tf.constant(2.0), "right": tf.constant(3.0)}
>>> print(score(**pair)["product"].numpy())
6.0
"""

import tempfile

import tensorflow as tf

number = tf.TensorSpec([], tf.float32)
scorer = tf.Module()
scorer.score = tf.function(
    lambda left, right: {"product": left * right}, [number, number]
)
folder = tempfile.mkdtemp()
tf.saved_model.save(scorer, folder, signatures=scorer.score)
