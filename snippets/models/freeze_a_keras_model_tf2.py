"""A function around the model names its input and its output, and freezing turns its weights into constants.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: inputs hidden scores model

>>> [node.name for node in frozen.node if node.op == "Placeholder"]
['pixels']
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(frozen, name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run("scores:0", {"pixels:0": [[1.0, 2.0]]}))
[[6. 6.]]
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

inputs = tf.keras.Input([2])
hidden = tf.keras.layers.Dense(2, "relu", kernel_initializer="ones")(inputs)
scores = tf.keras.layers.Dense(2, kernel_initializer="ones")(hidden)
model = tf.keras.Model(inputs, scores)

pixels = tf.TensorSpec([None, 2], tf.float32, name="pixels")


@tf.function(input_signature=[pixels])
def predict(pixels):
    return tf.identity(model(pixels, training=False), name="scores")


frozen = convert_to_constants.convert_variables_to_constants_v2(
    predict.get_concrete_function()
).graph.as_graph_def()
