"""A session does not fetch `model.output` of Keras 3; call the model, outside of graph blocks.

:family: fetch-not-a-tensor session-graph-empty
:fixes: fetch-not-a-tensor session-graph-empty
:needs: tf>=2.16 -- the outputs of a Keras 2 model are tensors of a graph, or have other messages
:needs: mode=tf2 -- calling a model gives values only with eager execution
:given: batch graph inputs model

>>> tf.compat.v1.Session(graph=graph).run(model.output)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = <KerasTensor shape=(None, 1), dtype=float32, sparse=False, ragged=False, name=keras_tensor> has invalid type "KerasTensor" must be a string or Tensor. (Can not convert a KerasTensor into a Tensor or Operation.)
>>> tf.compat.v1.Session().run(model.output)
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
>>> model(batch, training=False).numpy()
array([[3.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

with tf.Graph().as_default() as graph:
    offset = tf.constant(1.0)

inputs = tf.keras.Input([2], name="inputs")
model = tf.keras.Model(
    inputs, tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
)
