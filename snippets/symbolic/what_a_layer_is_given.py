"""This layer is given an eager tensor by a call, and a symbolic one by `predict`.

:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:needs: tf>=2.1 -- in 2.0 `predict` does not call the layer again
:given: batch seen

>>> scores = model(batch)
>>> seen[-1]
'eager'
>>> scores = model.predict(batch, verbose=0)
>>> seen[-1]
'symbolic'
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
seen = []


class Look(tf.keras.layers.Layer):
    def call(self, scores):
        seen.append("symbolic" if hasattr(scores, "graph") else "eager")
        return 2.0 * scores


inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, Look()(inputs))
