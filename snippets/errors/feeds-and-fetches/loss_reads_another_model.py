"""With eager execution off, a Keras 2 loss that reads another model's output asks for that model's input.

:family: placeholder-not-fed
:fixes: placeholder-not-fed
:needs: tf<2.16 -- Keras 3 learns only with eager execution on
:process: it switches a behavior of the whole process
:given: first second batch target

>>> second.compile("sgd", loss=distance_of(first.output))
>>> second.fit(batch, target, verbose=0)  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: You must feed a value for placeholder tensor 'features' with dtype float and shape [?,2]
         [[{{node features}}]]
>>> second.compile("sgd", loss=distance_of(first(second.input)))
>>> len(second.fit(batch, target, verbose=0).history["loss"])
1
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)
target = np.array([[1.0]], dtype=np.float32)


def make_model(name):
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    inputs = tf.keras.Input([2], name=name)
    return tf.keras.Model(inputs, layer(inputs))


first, second = make_model("features"), make_model("words")


def distance_of(other):
    def loss(truth, prediction):
        return tf.reduce_mean((truth - prediction) ** 2 + other)

    return loss
