"""In a graph, `zip` cannot take one gradient apart at all.

:family: symbolic-iteration
:raises: optimizer-not-a-variable
:needs: mode=tf2 -- calling a tf.function trains only with eager execution
:given: weights optimizer

>>> step()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    OperatorNotAllowedInGraphError: Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
<BLANKLINE>
"""

import tensorflow as tf

weights = tf.Variable([1.0, 2.0], name="weights")
optimizer = tf.keras.optimizers.SGD(0.5)


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(weights * weights)
    gradient = tape.gradient(loss, weights)
    optimizer.apply_gradients(zip(gradient, weights))
