"""A model of Keras 2 whose `build` calls that of `Model` keeps a loss of the build's graph.

:family: out-of-scope-tensor
:needs: tf>=2.2, tf<2.16 -- older and newer models forget the loss
:needs: mode=tf2 -- the losses are kept only with eager execution on
:given: Penalty Regression batch labels

>>> model = Built()
>>> model.compile("sgd", "mse")
>>> history = model.fit(batch, labels, verbose=0)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    InaccessibleTensorError: <tf.Tensor 'penalty/Mean:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
    <tf.Tensor 'penalty/Mean:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
    The tensor <tf.Tensor 'penalty/Mean:0' shape=() dtype=float32> cannot be accessed from FuncGraph(name=train_function, id=...), because it was defined in FuncGraph(name=build_graph, id=...), which is out of scope.
<BLANKLINE>
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
labels = np.zeros([4, 1], dtype=np.float32)


class Penalty(tf.keras.layers.Layer):
    def call(self, values):
        self.add_loss(tf.reduce_mean(values))
        return values


class Regression(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.penalty = Penalty()
        self.dense = tf.keras.layers.Dense(1)

    def call(self, values):
        return self.dense(self.penalty(values))


class Built(Regression):
    def build(self, shape):
        super().build(shape)
