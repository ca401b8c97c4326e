"""`tf.saved_model.load` brings custom gradients that were saved: if you asked, or from TensorFlow 2.7 on, unasked.

:family: gradient-not-registered
:fixes: gradient-not-registered
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:needs: tf>=2.6 -- older versions cannot save custom gradients
:process: it forks the process, in which nothing may have run before
:given: multiprocessing tempfile saved folder train slope

>>> print(slope(tf.saved_model.load(folder.name + "/without")).numpy())
1.0
>>> print(slope(tf.saved_model.load(folder.name + "/with")).numpy())
1.0
"""

import multiprocessing
import tempfile

import tensorflow as tf


def train(folder):
    @tf.custom_gradient
    def clipped(x):
        return x * x, lambda upstream: tf.minimum(2.0 * upstream * x, 1.0)

    class Model(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
        def __call__(self, x):
            return clipped(x)

    keep = tf.saved_model.SaveOptions(experimental_custom_gradients=True)
    tf.saved_model.save(Model(), folder + "/without")
    tf.saved_model.save(Model(), folder + "/with", options=keep)


def saved(train):
    """A folder with what a function saves, in a process of its own."""
    folder = tempfile.TemporaryDirectory()
    context = multiprocessing.get_context("fork")
    process = context.Process(target=train, args=[folder.name])
    process.start()
    process.join()
    return folder


folder = saved(train)


def slope(model):
    x = tf.constant(3.0)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = model(x)
    return tape.gradient(y, x)
