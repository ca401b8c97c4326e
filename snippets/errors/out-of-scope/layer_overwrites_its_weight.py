"""A layer that overwrites its weight in `call` keeps a tensor of that call under its name.

:family: graph-tensor-in-eager
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: batch

>>> step(batch) + tf.nn.l2_loss(layer.kernel)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'scores_1/dropout/SelectV2:0' shape=(2, 1) dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'scores_1/dropout/SelectV2:0' shape=(2, 1) dtype=float32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'scores_1/dropout/SelectV2:0' shape=(2, 1) dtype=float32> cannot be accessed from here, because it was defined in FuncGraph(name=function, id=...), which is out of scope.
"""

import tensorflow as tf


class DropConnect(tf.keras.layers.Layer):
    def build(self, shape):
        self.kernel = self.add_weight(
            shape=[shape[-1], 1], name="kernel", initializer="ones"
        )

    def call(self, values):
        self.kernel = tf.nn.dropout(self.kernel, rate=0.5)
        return tf.matmul(values, self.kernel)


batch = tf.ones([4, 2])

layer = DropConnect(name="scores")
layer.build([None, 2])
step = tf.function(layer)
