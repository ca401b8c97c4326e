"""Which of seven names for work across graphs this TensorFlow has.

:process: it switches all functions of the process to eager

>>> for name in names:
...     print(f"{name:42} {'yes' if exists(name) else 'no'}")
tf.Session                                 no
tf.placeholder                             no
tf.contrib                                 no
tf.config.run_functions_eagerly            yes
tf.summary.graph                           yes
tf.types.experimental.ConcreteFunction     yes
tf.compat.v1.keras.backend.get_session     no
"""

import tensorflow as tf

names = [
    "tf.Session",
    "tf.placeholder",
    "tf.contrib",
    "tf.config.run_functions_eagerly",
    "tf.summary.graph",
    "tf.types.experimental.ConcreteFunction",
    "tf.compat.v1.keras.backend.get_session",
]


def exists(name):
    found = tf
    for part in name.split(".")[1:]:
        found = getattr(found, part, None)
    return found is not None
