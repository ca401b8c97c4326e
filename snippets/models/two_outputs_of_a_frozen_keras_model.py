"""Each output of a model gets its name by `tf.identity`, so that the frozen graph is read by names.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: inputs boxes scores model pixels

>>> {"boxes", "scores"} <= {node.name for node in frozen.node}
True
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

inputs = tf.keras.Input([2])
boxes = tf.keras.layers.Dense(4)(inputs)
scores = tf.keras.layers.Dense(2)(inputs)
model = tf.keras.Model(inputs, [boxes, scores])
pixels = tf.TensorSpec([None, 2], tf.float32, name="pixels")


@tf.function
def predict(pixels):
    outputs = zip(["boxes", "scores"], model(pixels, training=False))
    return [tf.identity(tensor, name=name) for name, tensor in outputs]


frozen = convert_to_constants.convert_variables_to_constants_v2(
    predict.get_concrete_function(pixels)
).graph.as_graph_def()
