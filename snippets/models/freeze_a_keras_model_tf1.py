"""In a graph, Keras 2 keeps the weights of a model in a session, and freezing takes them from there.

:needs: tf<2.16 -- Keras 3 has no session
:given: K inputs hidden scores model

>>> [node.name for node in frozen.node if node.op == "Placeholder"]
['pixels']
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(frozen, name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(output + ":0", {"pixels:0": [[1.0, 2.0]]}))
[[6. 6.]]
"""

import tensorflow as tf

K = tf.compat.v1.keras.backend

with tf.Graph().as_default() as source:
    K.set_learning_phase(0)
    inputs = tf.keras.Input([2], name="pixels")
    hidden = tf.keras.layers.Dense(2, "relu", kernel_initializer="ones")(inputs)
    scores = tf.keras.layers.Dense(2, kernel_initializer="ones")(hidden)
    model = tf.keras.Model(inputs, scores)

    output = model.output.op.name
    frozen = tf.compat.v1.graph_util.convert_variables_to_constants(
        K.get_session(), source.as_graph_def(), [output]
    )
