"""A tape differentiates a model's output, without a graph of your own.

:fixes: keras-function-multiple-graphs
:needs: mode=tf2 -- the tape's results are values only with eager execution on
:given: model

>>> outputs, slopes = run_with_gradient([[1.0, 2.0]])
>>> print(outputs, slopes)
[[5.]] [[2. 4.]]
"""

import tensorflow as tf

model = tf.keras.Sequential(
    [
        tf.keras.layers.Lambda(tf.square),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)


def run_with_gradient(values):
    inputs = tf.constant(values)
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        outputs = model(inputs)
    return outputs.numpy(), tape.gradient(outputs, inputs).numpy()
