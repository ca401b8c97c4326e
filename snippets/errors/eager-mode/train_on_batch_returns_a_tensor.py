"""Without eager execution, `train_on_batch` of this Keras 3 model trains nothing; running its result does.

:process: it switches a behavior of the whole process
:needs: tf>=2.16 -- Keras 2 trains at the call
:needs: keras!=3.12.* -- Keras 3.12, the newest for Python 3.10, raises at the call

>>> loss = model.train_on_batch(batch, targets)
>>> isinstance(loss, tf.Tensor)
True
>>> session = tf.compat.v1.Session()
>>> session.run(tf.compat.v1.global_variables_initializer())
>>> [round(float(session.run(loss)), 2) for _ in range(3)]
[4.0, 3.77, 3.55]
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.ones([4, 2], dtype=np.float32)
targets = np.zeros([4, 1], dtype=np.float32)

model = tf.keras.Sequential(
    [
        tf.keras.Input([2]),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)
model.compile("sgd", "mse")
