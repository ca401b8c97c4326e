"""A signature lists the variables that it uses, and a tape gives their gradients.

:fixes: keras3-savedmodel
:needs: tf>=2.1 -- a signature of TensorFlow 2.0 does not list its variables
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder Scorer scorer

>>> loss_of_a_step()
4.0
>>> loss_of_a_step()
0.16
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()


class Scorer(tf.Module):
    def __init__(self):
        self.weight = tf.Variable(2.0)

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32, name="x")])
    def serve(self, x):
        return {"score": x * self.weight}


scorer = Scorer()
tf.saved_model.save(scorer, folder, signatures=scorer.serve)

loaded = tf.saved_model.load(folder)
score = loaded.signatures["serving_default"]


def loss_of_a_step():
    with tf.GradientTape(persistent=True) as tape:
        loss = score(x=tf.constant(1.0))["score"] ** 2
    for variable in score.trainable_variables:
        variable.assign_sub(0.4 * tape.gradient(loss, variable))
    return round(float(loss), 2)
