"""A loss tensor that a layer adds in a traced branch is out of scope after it.

:family: out-of-scope-tensor
:needs: mode=tf2 -- the step gives a value only with eager execution
:needs: tf>=2.3 -- older layers refuse to add a loss in a branch

>>> values, late = tf.constant([[1.0, 2.0]]), tf.constant(True)
>>> step(values, late)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    InaccessibleTensorError: <tf.Tensor 'cond/penalty_1/Sum:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
    <tf.Tensor 'cond/penalty_1/Sum:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
    The tensor <tf.Tensor 'cond/penalty_1/Sum:0' shape=() dtype=float32> cannot be accessed from FuncGraph(name=step, id=...), because it was defined in FuncGraph(name=cond_false_7, id=...), which is out of scope.
<BLANKLINE>
"""

import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    def call(self, values):
        self.add_loss(tf.reduce_sum(tf.square(values)))
        return values


layer = Penalty()


@tf.function
def step(values, late):
    if late:
        called = layer(values)
        result = tf.reduce_sum(called)
    else:
        called = layer(values)
        result = tf.reduce_mean(called)
    return result + sum(layer.losses)
