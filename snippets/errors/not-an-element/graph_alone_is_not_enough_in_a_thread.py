"""A thread that enters the graph alone lacks the values that the session has.

:family: resource-not-found-variable
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: ThreadPoolExecutor batch in_a_thread

>>> model.predict(batch)
array([[5.]], dtype=float32)
>>> in_a_thread(predict, batch)  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Could not find variable dense/kernel. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized. Debug info: container=localhost, status error message=Container localhost does not exist. (Could not find resource: localhost/dense/kernel)
         [[{{node dense/MatMul/ReadVariableOp}}]]
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

graph = tf.compat.v1.get_default_graph()
layer = tf.keras.layers.Dense(1, use_bias=False, input_shape=[2])
model = tf.keras.Sequential([layer])
model.set_weights([np.array([[1.0], [2.0]])])


def predict(batch):
    with graph.as_default():
        return model.predict(batch)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
