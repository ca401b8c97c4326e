"""A metric that returns a tensor which it kept returns one of the training's trace.

:family: graph-tensor-in-eager
:raises: out-of-scope-tensor
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: model batch labels inputs dense

>>> largest = Largest(name="largest")
>>> model.compile("sgd", "mse", metrics=[largest])
>>> history = model.fit(batch, labels, verbose=0)
>>> largest.result() + 0.0  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'Max:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'Max:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'Max:0' shape=() dtype=float32> cannot be accessed from here, because it was defined in FuncGraph(name=one_step_on_data, id=...), which is out of scope.
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
labels = np.zeros([4, 1], dtype=np.float32)

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model(inputs, dense(inputs))


class Largest(tf.keras.metrics.Metric):
    def update_state(self, y_true, y_pred, sample_weight=None):
        self.largest = tf.reduce_max(y_pred)

    def result(self):
        return self.largest

    def reset_state(self):
        pass

    reset_states = reset_state
