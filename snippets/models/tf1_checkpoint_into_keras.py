"""The values of a TF1 checkpoint go into the layers of a Keras model by their names.

:fixes: checkpoint-key-not-found
:needs: mode=tf2 -- the weights of Keras 3 hold values only with eager execution on
:given: os tempfile path session hidden inputs model

>>> load_weights(model, path, {"hidden": "net/fc1", "scores": "net/fc2"})
>>> print(model(tf.constant([[1.0, 2.0]])).numpy())
[[64.]]
"""

import os
import tempfile

import tensorflow as tf


def load_weights(model, path, scopes):
    """Set each layer's weights to the values of a scope of a checkpoint."""
    reader = tf.train.load_checkpoint(path)
    for layer_name, scope in scopes.items():
        layer = model.get_layer(layer_name)
        names = [w.name.split("/")[-1].split(":")[0] for w in layer.weights]
        values = [reader.get_tensor(f"{scope}/{name}") for name in names]
        layer.set_weights(values)


path = os.path.join(tempfile.mkdtemp(), "old")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    for scope, shape, number in ("fc1", [2, 3], 2.0), ("fc2", [3, 1], 3.0):
        with tf.compat.v1.variable_scope("net/" + scope):
            values = tf.fill(shape, number)
            tf.compat.v1.get_variable("kernel", initializer=values)
            tf.compat.v1.get_variable("bias", initializer=tf.ones(shape[1:]))
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)

inputs = tf.keras.Input([2])
hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1, name="scores")(hidden))
